-- read 0 events
select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."id" as "c2" from "event" as "t0" where ("t0"."start_date" >= $1 and "t0"."id" in (select "w"."row_id" from "gram" cross join "word" as "w"
where "gram".key = "w"."id" and (("gram".grams @> $2 or "gram".grams @> $3 or "gram".grams @> $4) and ("gram".grams @> $5 or "gram".grams @> $6 or "gram".grams @> $7) or ("gram".grams @> $8 or "gram".grams @> $9)) and "gram".key & 7 = 1 and (((strpos("w"."name", $10) > 0 or strpos("w"."readings", $10) > 0 or strpos("w"."rest", $10) > 0) and (strpos("w"."name", $11) > 0 or strpos("w"."readings", $11) > 0 or strpos("w"."rest", $11) > 0)) or (substr("w"."name", 1, length($12)) = $12 or strpos("w"."readings", $13) > 0)))) order by "t0"."start_date" desc nulls last, "t0"."id" limit $14
--   $1 = $where.startDate.gte
--   $2 = the grams of text 0 for word 0 in Name
--   $3 = the grams of text 0 for word 0 in Readings
--   $4 = the grams of text 0 for word 0 in Rest
--   $5 = the grams of text 0 for word 1 in Name
--   $6 = the grams of text 0 for word 1 in Readings
--   $7 = the grams of text 0 for word 1 in Rest
--   $8 = the grams of text 0 for the whole search in Name, beginning it
--   $9 = the grams of text 0 for the whole search in Readings, beginning it
--   $10 = text 0 for word 0 of the search
--   $11 = text 0 for word 1 of the search
--   $12 = text 0 for the whole search
--   $13 = text 0 for the whole search, where a reading begins
--   $14 = the page size and one
-- read 0 events, count
select count(*) from "event" as "t0" where ("t0"."start_date" >= $1 and "t0"."id" in (select "w"."row_id" from "gram" cross join "word" as "w"
where "gram".key = "w"."id" and (("gram".grams @> $2 or "gram".grams @> $3 or "gram".grams @> $4) and ("gram".grams @> $5 or "gram".grams @> $6 or "gram".grams @> $7) or ("gram".grams @> $8 or "gram".grams @> $9)) and "gram".key & 7 = 1 and (((strpos("w"."name", $10) > 0 or strpos("w"."readings", $10) > 0 or strpos("w"."rest", $10) > 0) and (strpos("w"."name", $11) > 0 or strpos("w"."readings", $11) > 0 or strpos("w"."rest", $11) > 0)) or (substr("w"."name", 1, length($12)) = $12 or strpos("w"."readings", $13) > 0))))
--   $1 = $where.startDate.gte
--   $2 = the grams of text 0 for word 0 in Name
--   $3 = the grams of text 0 for word 0 in Readings
--   $4 = the grams of text 0 for word 0 in Rest
--   $5 = the grams of text 0 for word 1 in Name
--   $6 = the grams of text 0 for word 1 in Readings
--   $7 = the grams of text 0 for word 1 in Rest
--   $8 = the grams of text 0 for the whole search in Name, beginning it
--   $9 = the grams of text 0 for the whole search in Readings, beginning it
--   $10 = text 0 for word 0 of the search
--   $11 = text 0 for word 1 of the search
--   $12 = text 0 for the whole search
--   $13 = text 0 for the whole search, where a reading begins
