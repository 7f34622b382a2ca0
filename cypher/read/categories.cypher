// name: read/categories    mode: read
// row { category, count }, in no order; none for 0
MATCH (e:Entity)
WITH e.category AS category, count(*) AS count
RETURN {category: category, count: count} AS row
