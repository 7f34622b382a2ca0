"""igraph: a task on standard input, an outcome on standard output."""
import time
import warnings

import igraph

from timing import apart, read_task, rows, timed, within, write_outcome

MAX_STEPS = 8
warnings.simplefilter("ignore", RuntimeWarning)  # said of every pair that no path joins

task = read_task()
begin = time.perf_counter()
count = sum(1 for _ in rows(task["nodes"]))
graph = igraph.Graph(n=count, edges=[(int(a), int(b)) for a, b, _, _ in rows(task["edges"])])
seconds = time.perf_counter() - begin


def bounded(steps):
    return steps if steps <= MAX_STEPS else 0


def any_one(source, target):
    return bounded(len(graph.get_shortest_path(source, target, output="epath")))


def all_shortest(source, target):
    paths = graph.get_all_shortest_paths(source, target)
    return len(paths) if paths and len(paths[0]) - 1 <= MAX_STEPS else 0


def first_ten(source, target):
    return [steps for steps in map(len, graph.get_k_shortest_paths(source, target, k=10, output="epath")) if steps <= 6]


answers = []
for question, how, ask, run in [
    ("any", "get_shortest_path", any_one, within),
    ("all", "get_all_shortest_paths, all built", all_shortest, apart),
    ("ten", "get_k_shortest_paths: by steps, not by cost; of any length", first_ten, apart),
]:
    answer = timed(task, question, task["pairs"], ask, run)
    if answer is not None:
        answers.append({"how": how, **answer})
write_outcome(f"igraph {igraph.__version__}", seconds, answers)
