# Associations of one entity with their publications and statements, with the R package arrow.
#
# usage: Rscript example.R BUNDLE ID

library(arrow)

arguments <- commandArgs(trailingOnly = TRUE)
bundle <- arguments[1]
entity <- arguments[2]

table_of <- function(name) as.data.frame(read_ipc_file(file.path(bundle, paste0(name, ".arrow"))))

associations <- table_of("associations")
associations$row <- seq_len(nrow(associations)) - 1L # evidence$association holds row numbers, from 0
evidence <- table_of("evidence")[c("association", "publication", "statement")]
entities <- table_of("entities")[c("id", "name")]
publications <- table_of("publications")[c("id", "citation")]

# Dictionaries arrive as factors.
subject <- as.character(associations$subject)
object <- as.character(associations$object)
found <- merge(associations[subject == entity | object == entity, ], evidence, by.x = "row", by.y = "association")

value_at <- function(values, ids, id, otherwise) {
  value <- values[match(as.character(id), ids)]
  ifelse(is.na(value), otherwise, value)
}
name_of <- function(id) value_at(entities$name, entities$id, id, "")
effect <- as.character(found$effect)
cat(sprintf(
  "%s %s %s (%s, belief %.2f)\n  %s: %s\n",
  name_of(found$subject), as.character(found$predicate), name_of(found$object),
  ifelse(is.na(effect), "no effect of its own", effect), found$belief,
  value_at(publications$citation, publications$id, found$publication, "no publication"),
  as.character(found$statement)
), sep = "")
