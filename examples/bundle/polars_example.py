"""Associations of one entity with their publications and statements, with Polars.

usage: python polars_example.py BUNDLE ID
"""

import sys
from pathlib import Path

import polars as pl

bundle, entity = Path(sys.argv[1]), sys.argv[2]


def table(name):
    return pl.read_ipc(bundle / f"{name}.arrow")


# Dictionaries as plain text, so that columns can be compared.
text = pl.col(pl.Categorical).cast(pl.String)
names = table("entities").select("id", "name")
found = (
    table("associations")
    .with_columns(text)
    .with_row_index("association")  # evidence.association holds row numbers of associations, from 0
    .filter((pl.col("subject") == entity) | (pl.col("object") == entity))
    .join(
        table("evidence").with_columns(text, pl.col("association").cast(pl.UInt32)),
        on="association",
        suffix="_of_finding",
    )
    .join(table("publications"), left_on="publication", right_on="id", how="left", suffix="_of_publication")
    .join(names, left_on="subject", right_on="id", suffix="_of_subject")
    .join(names, left_on="object", right_on="id", suffix="_of_object")
)
for row in found.sort("association", "id_of_finding").iter_rows(named=True):
    effect = row["effect"] or "no effect of its own"
    print(f"{row['name']} {row['predicate']} {row['name_of_object']} ({effect}, belief {row['belief']:.2f})")
    print(f"  {row['citation'] or 'no publication'}: {row['statement']}")
