-- read 0 facilities, count
select count(*) from "gram" where "gram" match ?1
--   ?1 = the grams demanded by the search
-- read 1 cells
select cast(("t0"."latitude" - ?1) / ?2 as integer) as "c0", cast(("t0"."longitude" - ?3) / ?2 as integer) as "c1", count(*) as "c2" from "facility" as "t0" where (("t0"."latitude" >= ?4 and "t0"."latitude" <= ?5 and "t0"."longitude" >= ?6 and "t0"."longitude" <= ?7 and ("t0"."longitude" >= ?8 or "t0"."longitude" <= ?9)) and "t0"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?10)) group by "c0", "c1" order by "c0", "c1"
--   ?1 = -90
--   ?2 = side of a cell at zoom 4
--   ?3 = -180
--   ?4 = 20
--   ?5 = 46
--   ?6 = Least longitude of a box from (20, 120) to (46, 150)
--   ?7 = Most longitude of a box from (20, 120) to (46, 150)
--   ?8 = 120
--   ?9 = 150
--   ?10 = the grams demanded by the search
-- read 2 facilities, count
select count(*) from json_each(?1) as each cross join "facility" as "t0" where cast(("t0"."latitude" + 90) * 100 as integer) = each.value and (("t0"."latitude" >= ?2 and "t0"."latitude" <= ?3 and "t0"."longitude" >= ?4 and "t0"."longitude" <= ?5 and pow(sin(("t0"."latitude" - ?6) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?7 * pow(sin(("t0"."longitude" - ?8) * 0.008726646259971648), 2) <= ?9) and "t0"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?10))
--   ?1 = the strips from South of 50000 m around (36, 140) to North of 50000 m around (36, 140)
--   ?2 = South of 50000 m around (36, 140)
--   ?3 = North of 50000 m around (36, 140)
--   ?4 = West of 50000 m around (36, 140)
--   ?5 = East of 50000 m around (36, 140)
--   ?6 = 36
--   ?7 = Cosine of 36
--   ?8 = 140
--   ?9 = Haversine of 50000 m
--   ?10 = the grams demanded by the search
-- read 3 cells
select cast(("t0"."latitude" - ?1) / ?2 as integer) as "c0", cast(("t0"."longitude" - ?3) / ?2 as integer) as "c1", count(*) as "c2" from "facility" as "t0" where (("t0"."latitude" >= ?4 and "t0"."latitude" <= ?5 and "t0"."longitude" >= ?6 and "t0"."longitude" <= ?7 and ("t0"."longitude" >= ?8 or "t0"."longitude" <= ?9)) and (("t0"."latitude" >= ?10 and "t0"."latitude" <= ?11 and "t0"."longitude" >= ?12 and "t0"."longitude" <= ?13 and pow(sin(("t0"."latitude" - ?14) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?15 * pow(sin(("t0"."longitude" - ?16) * 0.008726646259971648), 2) <= ?17) and "t0"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?18))) group by "c0", "c1" order by "c0", "c1"
--   ?1 = -90
--   ?2 = side of a cell at zoom 4
--   ?3 = -180
--   ?4 = 20
--   ?5 = 46
--   ?6 = Least longitude of a box from (20, 120) to (46, 150)
--   ?7 = Most longitude of a box from (20, 120) to (46, 150)
--   ?8 = 120
--   ?9 = 150
--   ?10 = South of 50000 m around (36, 140)
--   ?11 = North of 50000 m around (36, 140)
--   ?12 = West of 50000 m around (36, 140)
--   ?13 = East of 50000 m around (36, 140)
--   ?14 = 36
--   ?15 = Cosine of 36
--   ?16 = 140
--   ?17 = Haversine of 50000 m
--   ?18 = the grams demanded by the search
-- read 4 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 5 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1 and exists (select 1 from "word" as "w" where "w"."entity" = 0 and "w"."row_id" = "t0"."id" and ((instr("w"."name", ?2) > 0 or instr("w"."readings", ?2) > 0 or instr("w"."rest", ?2) > 0)))
--   ?1 = the parent's key
--   ?2 = text 0 for word 0 of the search
-- read 6 cells
select cast(("t0"."latitude" - ?1) / ?2 as integer) as "c0", cast(("t0"."longitude" - ?3) / ?2 as integer) as "c1", count(*) as "c2" from "facility" as "t0" where "t0"."municipality_id" = ?4 and (("t0"."latitude" >= ?5 and "t0"."latitude" <= ?6 and "t0"."longitude" >= ?7 and "t0"."longitude" <= ?8 and ("t0"."longitude" >= ?9 or "t0"."longitude" <= ?10)) and exists (select 1 from "word" as "w" where "w"."entity" = 0 and "w"."row_id" = "t0"."id" and ((instr("w"."name", ?11) > 0 or instr("w"."readings", ?11) > 0 or instr("w"."rest", ?11) > 0)))) group by "c0", "c1" order by "c0", "c1"
--   ?1 = -90
--   ?2 = side of a cell at zoom 4
--   ?3 = -180
--   ?4 = the parent's key
--   ?5 = 20
--   ?6 = 46
--   ?7 = Least longitude of a box from (20, 120) to (46, 150)
--   ?8 = Most longitude of a box from (20, 120) to (46, 150)
--   ?9 = 120
--   ?10 = 150
--   ?11 = text 0 for word 0 of the search
