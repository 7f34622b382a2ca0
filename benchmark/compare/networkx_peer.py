"""networkx: a task on standard input, an outcome on standard output."""
import heapq
import itertools
import time

import networkx

from timing import read_task, rows, timed, write_outcome

MAX_STEPS = 8
MOST_PATHS = 1_000_000

task = read_task()
begin = time.perf_counter()
graph = networkx.Graph()
categories = []
penalties = []
for category, penalty in rows(task["nodes"]):
    categories.append(category)
    penalties.append(int(penalty))
graph.add_nodes_from(range(len(categories)))
for subject, object_, sign, weight in rows(task["edges"]):
    a, b = int(subject), int(object_)
    edges = (int(sign), int(weight))
    if graph.has_edge(a, b):
        graph[a][b]["edges"].append(edges)
    else:
        graph.add_edge(a, b, edges=[edges])
seconds = time.perf_counter() - begin


def any_one(source, target):
    try:
        steps = len(networkx.bidirectional_shortest_path(graph, source, target)) - 1
    except networkx.NetworkXNoPath:
        return 0
    return steps if steps <= MAX_STEPS else 0


def all_shortest(source, target):
    """Edges between the same two nodes are paths of their own. None beyond MOST_PATHS chains of nodes."""
    count = 0
    try:
        for at, path in enumerate(networkx.all_shortest_paths(graph, source, target)):
            if len(path) - 1 > MAX_STEPS:
                return 0
            if at >= MOST_PATHS:
                return None
            ways = 1
            for a, b in itertools.pairwise(path):
                ways *= len(graph[a][b]["edges"])
            count += ways
    except networkx.NetworkXNoPath:
        return 0
    return count


def first_ten(source, target):
    """Chains of nodes by number of steps; nothing is said of their cost."""
    try:
        paths = itertools.islice(networkx.shortest_simple_paths(graph, source, target), 10)
        return [len(path) - 1 for path in paths if len(path) <= 7]
    except networkx.NetworkXNoPath:
        return []


def doubled_cost(a, b, data):
    """Twice the weight and the penalties of both ends: over a whole path the penalties of the ends come once too much, and are the same for all."""
    return 2 * min(weight for _, weight in data["edges"]) + penalties[a] + penalties[b]


def cheapest_ten(source, target):
    """Costs of the ten cheapest paths of at most six steps: from all paths in order of cost, with edges between the same nodes told apart."""
    heap = []
    found = []
    ends = penalties[source] + penalties[target]
    try:
        for chain in networkx.shortest_simple_paths(graph, source, target, weight=doubled_cost):
            pairs = list(itertools.pairwise(chain))
            least = sum(doubled_cost(a, b, graph[a][b]) for a, b in pairs) - ends
            while heap and heap[0] <= least and len(found) < 10:
                found.append(heapq.heappop(heap) // 2)
            if len(found) == 10:
                return found
            if len(pairs) > 6:
                continue
            inner = 2 * sum(penalties[node] for node in chain[1:-1])
            for ways in itertools.product(*(graph[a][b]["edges"] for a, b in pairs)):
                heapq.heappush(heap, inner + 2 * sum(weight for _, weight in ways))
    except networkx.NetworkXNoPath:
        pass
    while heap and len(found) < 10:
        found.append(heapq.heappop(heap) // 2)
    return found


def pattern(start, _sign, signed=False):
    count = 0
    for middle, first in graph.adj[start].items():
        if categories[middle] != task["middle"]:
            continue
        for end, second in graph.adj[middle].items():
            if categories[end] != task["end"]:
                continue
            if signed:
                count += sum(1 for a, _ in first["edges"] for b, _ in second["edges"] if a * b == _sign)
            else:
                count += len(first["edges"]) * len(second["edges"])
    return count


answers = []
for question, how, asked, ask in [
    ("any", "bidirectional_shortest_path", task["pairs"], any_one),
    ("all", "all_shortest_paths, counted", task["pairs"], all_shortest),
    ("ten", "shortest_simple_paths: by steps, not by cost; of any length", task["pairs"], first_ten),
    ("cheapest", "shortest_simple_paths with our costs", task["pairs"], cheapest_ten),
    ("pattern", "two loops over neighbours", task["starts"], pattern),
    ("signed", "two loops over neighbours", task["starts"], lambda start, sign: pattern(start, sign, signed=True)),
]:
    answer = timed(task, question, asked, ask)
    if answer is not None:
        answers.append({"how": how, **answer})
write_outcome(f"networkx {networkx.__version__}", seconds, answers)
