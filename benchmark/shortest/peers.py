"""One shortest path by networkx and igraph, for benchmark/shortest.ts: a question in JSON on standard input, the times on standard output."""
import gzip
import json
import statistics
import sys
import time

import igraph
import networkx

question = json.load(sys.stdin)
edges = []
with gzip.open(question["edges"], "rt", encoding="utf-8") as lines:
    next(lines)
    for line in lines:
        subject, _, object_, _ = line.split("\t", 3)
        edges.append((subject, object_))

undirected = networkx.Graph(edges)
index = {name: at for at, name in enumerate(undirected)}
compact = igraph.Graph(n=len(index), edges=[(index[a], index[b]) for a, b in undirected.edges()])


def by_networkx(source, target):
    try:
        return len(networkx.bidirectional_shortest_path(undirected, source, target)) - 1
    except networkx.NetworkXNoPath:
        return 0


def by_igraph(source, target):
    return len(compact.get_shortest_path(index[source], index[target], output="epath"))


def timed(find, rounds):
    times = [[] for _ in question["pairs"]]
    lengths = []
    for turn in range(rounds + 1):
        lengths = []
        for at, (source, target) in enumerate(question["pairs"]):
            begin = time.perf_counter()
            lengths.append(find(source, target))
            if turn > 0:
                times[at].append((time.perf_counter() - begin) * 1000)
    return {"ms": [statistics.median(each) for each in times], "lengths": lengths}


rounds = question["rounds"]
answers = [
    {"who": f"networkx {networkx.__version__}", "what": "one shortest, any (bidirectional_shortest_path)", **timed(by_networkx, rounds)},
    {"who": f"igraph {igraph.__version__}", "what": "one shortest, any (get_shortest_path)", **timed(by_igraph, 1)},
]
json.dump(answers, sys.stdout)
