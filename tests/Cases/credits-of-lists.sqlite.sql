-- read 0 facilities
select "t0"."dataset_id" as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."category" in (select value from json_each(?1)) order by "t0"."name" desc, "t0"."id" limit ?2
--   ?1 = [AED, EVACUATION_SITE]
--   ?2 = the page size
-- read 1 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 2 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 3 events
select "t0"."dataset_id" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 3 events, count
select count(*) from "event" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
-- read 4 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 5 areas
select "t0"."id" as "c0" from "area" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 6 datasets
select "t0"."id" as "c0" from "dataset" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 7 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 8 occurrences
select "t0"."dataset_id" as "c0", "t0"."date" as "c1", "t0"."starts_at" as "c2", "t0"."id" as "c3" from "event_occurrence" as "t0" where ("t0"."date" >= ?1 and "t0"."date" <= ?2 and "t0"."is_cancelled" = ?3) order by "t0"."date", "t0"."starts_at", "t0"."id" limit ?4
--   ?1 = '2026-11-20'
--   ?2 = '2026-11-25' (at most 92 days)
--   ?3 = False
--   ?4 = the page size
-- read 9 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6", "t0"."kind" as "c7" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 10 search
with "rare" as materialized (select "gram".rowid as key from "gram" where "gram" match ?1 limit 201) select * from (select * from (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", case when "t0"."entity" = 6 then "t0"."row_id" end as "c6", case when "t0"."entity" = 7 then "t0"."row_id" end as "c7", "t0"."entity" as "c8", case when "t0"."name" = ?2 then 0 when substr("t0"."name", 1, length(?2)) = ?2 then 1 when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then 2 when (instr("t0"."name", ?4) > 0) then 3 when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then 4 when ((instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0 or instr("t0"."rest", ?4) > 0)) then 5 end as "c9", "t0"."id" as "c10" from "rare" cross join "word" as "t0" where not ((select count(*) from "rare") > 200) and "rare".key = "t0"."id" and ((instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0 or instr("t0"."rest", ?4) > 0)) order by case when "t0"."name" = ?2 then 0 when substr("t0"."name", 1, length(?2)) = ?2 then 1 when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then 2 when (instr("t0"."name", ?4) > 0) then 3 when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then 4 when ((instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0 or instr("t0"."rest", ?4) > 0)) then 5 end, "t0"."id" limit ?5) union all select * from (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", case when "t0"."entity" = 6 then "t0"."row_id" end as "c6", case when "t0"."entity" = 7 then "t0"."row_id" end as "c7", "t0"."entity" as "c8", 0 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?6 else '""' end and "t0"."name" = ?2 and "gram".rowid < ?7 order by "gram".rowid limit ?5) union all select * from (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", case when "t0"."entity" = 6 then "t0"."row_id" end as "c6", case when "t0"."entity" = 7 then "t0"."row_id" end as "c7", "t0"."entity" as "c8", 1 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?8 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then true else false end order by "gram".rowid limit ?5) union all select * from (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", case when "t0"."entity" = 6 then "t0"."row_id" end as "c6", case when "t0"."entity" = 7 then "t0"."row_id" end as "c7", "t0"."entity" as "c8", 2 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?9 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then true else false end order by "gram".rowid limit ?5) union all select * from (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", case when "t0"."entity" = 6 then "t0"."row_id" end as "c6", case when "t0"."entity" = 7 then "t0"."row_id" end as "c7", "t0"."entity" as "c8", 3 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?10 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then false when (instr("t0"."name", ?4) > 0) then true else false end order by "gram".rowid limit ?5) union all select * from (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", case when "t0"."entity" = 6 then "t0"."row_id" end as "c6", case when "t0"."entity" = 7 then "t0"."row_id" end as "c7", "t0"."entity" as "c8", 4 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?11 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then false when (instr("t0"."name", ?4) > 0) then false when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then true else false end order by "gram".rowid limit ?5) union all select * from (select case when "t0"."entity" = 0 then "t0"."row_id" end as "c0", case when "t0"."entity" = 1 then "t0"."row_id" end as "c1", case when "t0"."entity" = 2 then "t0"."row_id" end as "c2", case when "t0"."entity" = 3 then "t0"."row_id" end as "c3", case when "t0"."entity" = 4 then "t0"."row_id" end as "c4", case when "t0"."entity" = 5 then "t0"."row_id" end as "c5", case when "t0"."entity" = 6 then "t0"."row_id" end as "c6", case when "t0"."entity" = 7 then "t0"."row_id" end as "c7", "t0"."entity" as "c8", 5 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?12 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then false when (instr("t0"."name", ?4) > 0) then false when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then false when ((instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0 or instr("t0"."rest", ?4) > 0)) then true else false end order by "gram".rowid limit ?5)) limit ?5
--   ?1 = the grams demanded by the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size
--   ?6 = the grams demanded on rung 0 of the search
--   ?7 = the key before which all names of the length of the whole search lie
--   ?8 = the grams demanded on rung 1 of the search
--   ?9 = the grams demanded on rung 2 of the search
--   ?10 = the grams demanded on rung 3 of the search
--   ?11 = the grams demanded on rung 4 of the search
--   ?12 = the grams demanded on rung 5 of the search
-- read 11 search
select "t0"."dataset_id" as "c0" from "facility" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 12 search
select "t0"."dataset_id" as "c0" from "event" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 13 search
select 1 from "area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 14 search
select 1 from "municipality" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 15 search
select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 16 search
select "t0"."dataset_id" as "c0" from "zone" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 17 search
select "t0"."dataset_id" as "c0" from "waste_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 18 search
select "t0"."dataset_id" as "c0" from "support_scheme" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 19 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 20 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 21 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 22 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 23 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 24 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
