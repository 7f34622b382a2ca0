"""Associations of one entity with their publications and statements, as SQL on the files.

usage: python duckdb_example.py BUNDLE ID
"""

import sys
from pathlib import Path

import duckdb
import pyarrow as pa

bundle, entity = Path(sys.argv[1]), sys.argv[2]
database = duckdb.connect()
for name in ("entities", "publications", "associations", "evidence", "mechanisms"):
    table = pa.ipc.open_file(pa.memory_map(str(bundle / f"{name}.arrow"))).read_all()
    # evidence.association holds row numbers of associations, from 0.
    database.register(name, table.append_column("row", pa.array(range(table.num_rows), pa.int32())))

QUERY = """
SELECT subject.name, predicate, object.name, effect, belief, citation, statement
FROM associations
JOIN evidence ON evidence.association = associations.row
JOIN entities AS subject ON subject.id = associations.subject
JOIN entities AS object ON object.id = associations.object
LEFT JOIN publications ON publications.id = evidence.publication
WHERE ? IN (associations.subject, associations.object)
ORDER BY associations.row, evidence.id
"""
for subject, predicate, target, effect, belief, citation, statement in database.execute(QUERY, [entity]).fetchall():
    print(f"{subject} {predicate} {target} ({effect or 'no effect of its own'}, belief {belief:.2f})")
    print(f"  {citation or 'no publication'}: {statement}")
