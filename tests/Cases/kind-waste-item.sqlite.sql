-- read 0 wasteItems
select "t0"."id" as "c0", "t0"."code" as "c1", "t0"."name" as "c2", "t0"."name_kana" as "c3", "t0"."name_english" as "c4", "t0"."class" as "c5", "t0"."classes" as "c6", "t0"."district" as "c7", "t0"."note" as "c8", "t0"."fee_kind" as "c9", "t0"."fee" as "c10", "t0"."fee_note" as "c11", "t0"."is_free" as "c12", "t0"."contact_name" as "c13", "t0"."contact_phone" as "c14", "t0"."remarks" as "c15", "t1"."id" as "c16", "t1"."name" as "c17", "t2"."id" as "c18", "t2"."kind" as "c19", "t0"."source_line" as "c20", "t0"."source_original" as "c21", "t3"."columns" as "c22" from "waste_item" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" left join "source_file" as "t3" on "t3"."id" = "t0"."file_id" order by "t0"."source_line", "t0"."id" limit ?1
--   ?1 = the page size and one
-- read 0 wasteItems, count
select count(*) from "waste_item" as "t0"
-- read 1 wasteItems
select "t0"."name" as "c0", "t0"."id" as "c1" from "waste_item" as "t0" where exists (select 1 from json_each("t0"."classes") as "j0" where "j0"."value" = ?1) order by "t0"."name", "t0"."id" limit ?2
--   ?1 = '燃やさないごみ'
--   ?2 = the page size and one
-- read 2 wasteItems
select "t0"."name" as "c0", "t0"."class" as "c1", 0 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "waste_item" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 6 and "w"."name" = ?2 and "gram".rowid < ?3 and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?4
--   ?1 = the grams demanded on rung 0 of the search
--   ?2 = text 0 for the whole search
--   ?3 = the key before which all names of the length of the whole search lie
--   ?4 = the page size and one
-- read 2 wasteItems, while the page is not full
select "t0"."name" as "c0", "t0"."class" as "c1", 1 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "waste_item" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 6 and case when "w"."name" = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?4
--   ?1 = the grams demanded on rung 1 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = the page size and one
-- read 2 wasteItems, while the page is not full
select "t0"."name" as "c0", "t0"."class" as "c1", 2 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "waste_item" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 6 and case when "w"."name" = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then false when (instr("w"."name", ?4) > 0) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 2 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size and one
-- read 2 wasteItems, while the page is not full
select "t0"."name" as "c0", "t0"."class" as "c1", 3 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "waste_item" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 6 and case when "w"."name" = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then false when (instr("w"."name", ?4) > 0) then false when (instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 3 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size and one
-- read 2 wasteItems, while the page is not full
select "t0"."name" as "c0", "t0"."class" as "c1", 4 as "c2", "w"."id" as "c3" from "gram" cross join "word" as "w" cross join "waste_item" as "t0" where "gram".rowid = "w"."id" and "gram" match ?1 and "gram".rowid & 7 = 6 and case when "w"."name" = ?2 then false when (substr("w"."name", 1, length(?2)) = ?2 or instr("w"."readings", ?3) > 0) then false when (instr("w"."name", ?4) > 0) then false when (instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0) then false when ((instr("w"."name", ?4) > 0 or instr("w"."readings", ?4) > 0 or instr("w"."rest", ?4) > 0)) then true else false end and "t0"."id" = "w"."row_id" order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 4 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the page size and one
-- read 3 search
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 0 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and "t0"."name" = ?2 and "gram".rowid < ?3 and "t0"."entity" in (select value from json_each(?4)) order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 0 of the search
--   ?2 = text 0 for the whole search
--   ?3 = the key before which all names of the length of the whole search lie
--   ?4 = the numbers of [WASTE_ITEM]
--   ?5 = the page size and one
-- read 3 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 1 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then true else false end and "t0"."entity" in (select value from json_each(?4)) order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 1 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = the numbers of [WASTE_ITEM]
--   ?5 = the page size and one
-- read 3 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 2 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then false when (instr("t0"."name", ?4) > 0) then true else false end and "t0"."entity" in (select value from json_each(?5)) order by "gram".rowid limit ?6
--   ?1 = the grams demanded on rung 2 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the numbers of [WASTE_ITEM]
--   ?6 = the page size and one
-- read 3 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 3 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then false when (instr("t0"."name", ?4) > 0) then false when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then true else false end and "t0"."entity" in (select value from json_each(?5)) order by "gram".rowid limit ?6
--   ?1 = the grams demanded on rung 3 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the numbers of [WASTE_ITEM]
--   ?6 = the page size and one
-- read 3 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 4 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then false when (instr("t0"."name", ?4) > 0) then false when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then false when ((instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0 or instr("t0"."rest", ?4) > 0)) then true else false end and "t0"."entity" in (select value from json_each(?5)) order by "gram".rowid limit ?6
--   ?1 = the grams demanded on rung 4 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 0 for the whole search, where a reading begins
--   ?4 = text 0 for word 0 of the search
--   ?5 = the numbers of [WASTE_ITEM]
--   ?6 = the page size and one
-- read 4 search
select 1 from "facility" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 5 search
select 1 from "event" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 6 search
select 1 from "area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 7 search
select 1 from "municipality" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 8 search
select 1 from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 9 search
select 1 from "zone" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 10 search
select "t0"."name" as "c0", "t0"."class" as "c1" from "waste_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 11 search
select 1 from "support_scheme" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 13 groups
select "g0"."key_class" as "c0", "g0"."count" as "c1" from (select "t0"."class" as "key_class", count(*) as "count" from "waste_item" as "t0" group by "key_class") as "g0" order by "g0"."count" desc, "g0"."key_class" limit ?1
--   ?1 = the page size and one
-- read 14 wasteItem
select "t0"."name" as "c0", "t0"."is_free" as "c1", "t1"."id" as "c2" from "waste_item" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 15 wasteItems, count
select count(*) from "waste_item" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
