-- read 0 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1", 0 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "municipality" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 3 and "w"."name" = ?2 and "gram".rowid < ?3 and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?4
--   ?1 = the grams demanded on rung 0 of the search
--   ?2 = text 0 for the whole search
--   ?3 = the key before which all names of the length of the whole search lie
--   ?4 = the page size and one
-- read 0 municipalities, while the page is not full
select "t0"."name" as "c0", "t0"."id" as "c1", 1 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "municipality" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 3 and case when "w"."name" = ?2 then false when substr("w"."name", 1, length(?2)) = ?2 then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?3
--   ?1 = the grams demanded on rung 1 of the search
--   ?2 = text 0 for the whole search
--   ?3 = the page size and one
-- read 0 municipalities, while the page is not full
select "t0"."name" as "c0", "t0"."id" as "c1", 2 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "municipality" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 3 and case when "w"."name" = ?2 then false when substr("w"."name", 1, length(?2)) = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?4
--   ?1 = the grams demanded on rung 2 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = the page size and one
-- read 0 municipalities, while the page is not full
select "t0"."name" as "c0", "t0"."id" as "c1", 3 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "municipality" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 3 and case when "w"."name" = ?2 then false when substr("w"."name", 1, length(?2)) = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then false when (instr("w"."name", ?4) > 0) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 3 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size and one
-- read 0 municipalities, while the page is not full
select "t0"."name" as "c0", "t0"."id" as "c1", 4 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "municipality" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 3 and case when "w"."name" = ?2 then false when substr("w"."name", 1, length(?2)) = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then false when (instr("w"."name", ?4) > 0) then false when (instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 4 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size and one
-- read 0 municipalities, while the page is not full
select "t0"."name" as "c0", "t0"."id" as "c1", 5 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "municipality" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 3 and case when "w"."name" = ?2 then false when substr("w"."name", 1, length(?2)) = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then false when (instr("w"."name", ?4) > 0) then false when (instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0) then false when ((instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0 or instr("w"."rest", ?4) > 0)) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 5 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size and one
-- read 1 facilities
select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."name_kana" as "c2", "t0"."name_english" as "c3", "t0"."common_name" as "c4", "t0"."address" as "c5", (select case when "w"."name" = ?1 then 0 when substr("w"."name", 1, length(?1)) = ?1 then 1 when (substr("w"."name", 1, length(?1)) = ?1 or instr("w"."readings", ?2) > 0) then 2 when (instr("w"."name", ?3) > 0) then 3 when ((instr("w"."name", ?3) > 0 or instr("w"."name", ?4) > 0 or instr("w"."name", ?5) > 0 or instr("w"."name", ?6) > 0 or instr("w"."name", ?7) > 0)) then 4 when (instr("w"."name", ?3) > 0 or instr("w"."readings", ?3) > 0) then 5 when ((instr("w"."name", ?3) > 0 or instr("w"."name", ?4) > 0 or instr("w"."name", ?5) > 0 or instr("w"."name", ?6) > 0 or instr("w"."name", ?7) > 0) or (instr("w"."readings", ?3) > 0 or instr("w"."readings", ?4) > 0 or instr("w"."readings", ?5) > 0 or instr("w"."readings", ?6) > 0 or instr("w"."readings", ?7) > 0)) then 6 when ((instr("w"."name", ?3) > 0 or instr("w"."readings", ?3) > 0 or instr("w"."rest", ?3) > 0)) then 7 when (((instr("w"."name", ?3) > 0 or instr("w"."name", ?4) > 0 or instr("w"."name", ?5) > 0 or instr("w"."name", ?6) > 0 or instr("w"."name", ?7) > 0) or (instr("w"."readings", ?3) > 0 or instr("w"."readings", ?4) > 0 or instr("w"."readings", ?5) > 0 or instr("w"."readings", ?6) > 0 or instr("w"."readings", ?7) > 0) or (instr("w"."rest", ?3) > 0 or instr("w"."rest", ?4) > 0 or instr("w"."rest", ?5) > 0 or instr("w"."rest", ?6) > 0 or instr("w"."rest", ?7) > 0))) then 8 end from "word" as "w" where "w"."entity" = 0 and "w"."row_id" = "t0"."id") as "c6", (select "w"."id" from "word" as "w" where "w"."entity" = 0 and "w"."row_id" = "t0"."id") as "c7" from "facility" as "t0" where "t0"."municipality_id" = ?8 and exists (select 1 from "word" as "w" where "w"."entity" = 0 and "w"."row_id" = "t0"."id" and (((instr("w"."name", ?3) > 0 or instr("w"."name", ?4) > 0 or instr("w"."name", ?5) > 0 or instr("w"."name", ?6) > 0 or instr("w"."name", ?7) > 0) or (instr("w"."readings", ?3) > 0 or instr("w"."readings", ?4) > 0 or instr("w"."readings", ?5) > 0 or instr("w"."readings", ?6) > 0 or instr("w"."readings", ?7) > 0) or (instr("w"."rest", ?3) > 0 or instr("w"."rest", ?4) > 0 or instr("w"."rest", ?5) > 0 or instr("w"."rest", ?6) > 0 or instr("w"."rest", ?7) > 0)))) order by "c6", "c7" limit ?9
--   ?1 = text 0 for the whole search
--   ?2 = text 0 for the whole search, where a reading begins
--   ?3 = text 0 for word 0 of the search
--   ?4 = text 1 for word 0 of the search
--   ?5 = text 2 for word 0 of the search
--   ?6 = text 3 for word 0 of the search
--   ?7 = text 4 for word 0 of the search
--   ?8 = the parent's key
--   ?9 = the page size and one
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1 and exists (select 1 from "word" as "w" where "w"."entity" = 0 and "w"."row_id" = "t0"."id" and (((instr("w"."name", ?2) > 0 or instr("w"."name", ?3) > 0 or instr("w"."name", ?4) > 0 or instr("w"."name", ?5) > 0 or instr("w"."name", ?6) > 0) or (instr("w"."readings", ?2) > 0 or instr("w"."readings", ?3) > 0 or instr("w"."readings", ?4) > 0 or instr("w"."readings", ?5) > 0 or instr("w"."readings", ?6) > 0) or (instr("w"."rest", ?2) > 0 or instr("w"."rest", ?3) > 0 or instr("w"."rest", ?4) > 0 or instr("w"."rest", ?5) > 0 or instr("w"."rest", ?6) > 0))))
--   ?1 = the parent's key
--   ?2 = text 0 for word 0 of the search
--   ?3 = text 1 for word 0 of the search
--   ?4 = text 2 for word 0 of the search
--   ?5 = text 3 for word 0 of the search
--   ?6 = text 4 for word 0 of the search
