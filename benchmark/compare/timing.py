"""Reading a task, timing questions and writing an outcome, for the contestants in Python."""
import json
import os
import resource
import signal
import statistics
import sys
import time


LEAST_ASKED = 4  # however slow: of each kind of pair one
MOST_BYTES = 4 << 30  # that one question may take beside what is loaded


def apart(ask, one, limit_ms):
    """Value and milliseconds, asked in a forked process; value None where the time limit or the memory limit ended it. Neither can be had of a library in C from within."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reader)
            limit_memory()
            signal.setitimer(signal.ITIMER_REAL, limit_ms / 1000)  # unhandled, it ends the process
            begin = time.perf_counter()
            value = ask(*one)
            elapsed = (time.perf_counter() - begin) * 1000
            signal.setitimer(signal.ITIMER_REAL, 0)
            with os.fdopen(writer, "w") as pipe:
                json.dump([value, elapsed], pipe)
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    return json.loads(said) if status == 0 else [None, limit_ms]


def limit_memory():
    """Where the system tells how much address space is taken already."""
    try:
        with open("/proc/self/statm", encoding="ascii") as sizes:
            most = int(sizes.read().split()[0]) * resource.getpagesize() + MOST_BYTES
    except OSError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


class Cut(Exception):
    """The time limit of a question is over."""


def _cut(_signal, _frame):
    raise Cut


def within(ask, one, limit_ms):
    """The same in this process, for what is written in Python: a forked one would copy every page that it counts references on."""
    signal.signal(signal.SIGALRM, _cut)
    begin = time.perf_counter()
    signal.setitimer(signal.ITIMER_REAL, limit_ms / 1000)
    try:
        value = ask(*one)
    except Cut:
        return [None, limit_ms]
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return [value, (time.perf_counter() - begin) * 1000]


def read_task():
    return json.load(sys.stdin)


def rows(file):
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def timed(task, question, asked, ask, run=within):
    """As timed.ts: None where the question is not asked of this contestant; what does not come about within the budget is left out."""
    portion = task["portions"].get(question)
    if portion is None:
        return None
    rounds, warm_up = portion["rounds"], portion["warmUp"]
    taken = asked[: portion["pairs"]]
    times = []
    values = []
    started = time.perf_counter()
    for turn in range(-warm_up, rounds):
        first = turn == -warm_up
        for at, one in enumerate(taken):
            spent = (time.perf_counter() - started) * 1000
            if first and at >= LEAST_ASKED and spent > task["budgetMs"] / (rounds + warm_up):
                taken = taken[:at]
                break
            if first:
                times.append([])
                values.append(0)
            elif values[at] is None:
                continue
            values[at], elapsed = run(ask, one, task["limitMs"])
            if turn >= 0:
                times[at].append(elapsed)
    ms = [task["limitMs"] if value is None else statistics.median(own) for own, value in zip(times, values)]
    return {"question": question, "ms": ms, "values": values, "rounds": rounds}


def write_outcome(who, seconds, answers):
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    load = [{"who": who, "what": "build from the tables", "seconds": [seconds], "peakBytes": used, "restBytes": resting()}]
    json.dump({"load": load, "answers": [{"who": who, **answer} for answer in answers if answer["ms"]]}, sys.stdout)


def resting():
    try:
        with open("/proc/self/status", encoding="ascii") as lines:
            return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS"))
    except OSError:
        return None
