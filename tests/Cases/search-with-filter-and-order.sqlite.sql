-- read 0 events
select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."id" as "c2" from "event" as "t0" where ("t0"."start_date" >= ?1 and "t0"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?2 and (((instr("w"."name", ?3) > 0 or instr("w"."readings", ?3) > 0 or instr("w"."rest", ?3) > 0) and (instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0 or instr("w"."rest", ?4) > 0)) or (substr("w"."name", 1, length(?5)) = ?5 or instr("w"."readings", ?6) > 0)))) order by "t0"."start_date" desc, "t0"."id" limit ?7
--   ?1 = $where.startDate.gte
--   ?2 = the grams demanded by the search
--   ?3 = text 0 for word 0 of the search
--   ?4 = text 0 for word 1 of the search
--   ?5 = text 0 for the whole search
--   ?6 = text 0 for the whole search, where a reading begins
--   ?7 = the page size
-- read 0 events, count
select count(*) from "event" as "t0" where ("t0"."start_date" >= ?1 and "t0"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?2 and (((instr("w"."name", ?3) > 0 or instr("w"."readings", ?3) > 0 or instr("w"."rest", ?3) > 0) and (instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0 or instr("w"."rest", ?4) > 0)) or (substr("w"."name", 1, length(?5)) = ?5 or instr("w"."readings", ?6) > 0))))
--   ?1 = $where.startDate.gte
--   ?2 = the grams demanded by the search
--   ?3 = text 0 for word 0 of the search
--   ?4 = text 0 for word 1 of the search
--   ?5 = text 0 for the whole search
--   ?6 = text 0 for the whole search, where a reading begins
