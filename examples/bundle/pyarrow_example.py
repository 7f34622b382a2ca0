"""Associations of one entity with their publications and statements, with pyarrow.

usage: python pyarrow_example.py BUNDLE ID
"""

import json
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

bundle, entity = Path(sys.argv[1]), sys.argv[2]


def table(name):
    # Memory-mapped: only what is looked at is read.
    return pa.ipc.open_file(pa.memory_map(str(bundle / f"{name}.arrow"))).read_all()


associations, evidence = table("associations"), table("evidence")
publications = table("publications")
name_of = dict(zip(*(table("entities").select(["id", "name"]).to_pydict().values())))

mine = pc.or_(pc.equal(associations["subject"], entity), pc.equal(associations["object"], entity))
rows = pc.indices_nonzero(mine)  # evidence.association holds row numbers of associations, from 0
findings = evidence.filter(pc.is_in(evidence["association"], value_set=rows.cast(pa.int32())))
citation_of = dict(zip(*(publications.select(["id", "citation"]).to_pydict().values())))

print("release", json.loads((bundle / "manifest.json").read_text())["release"])
for finding in findings.select(["association", "publication", "statement"]).to_pylist():
    association = associations.slice(finding["association"], 1).to_pylist()[0]
    print(
        f"{name_of[association['subject']]} {association['predicate']} {name_of[association['object']]}",
        f"({association['effect'] or 'no effect of its own'}, belief {association['belief']:.2f})",
    )
    print(f"  {citation_of.get(finding['publication'], 'no publication')}: {finding['statement']}")
