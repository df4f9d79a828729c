-- read 0 search
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 0 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and "t0"."name" = ?2 and "gram".rowid < ?3 and "t0"."entity" in (select value from json_each(?4)) order by "gram".rowid limit ?5
--   ?1 = the grams demanded on rung 0 of the search
--   ?2 = text 0 for the whole search
--   ?3 = the key before which all names of the length of the whole search lie
--   ?4 = the numbers of $types
--   ?5 = the page size and one
-- read 0 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 1 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then true else false end and "t0"."entity" in (select value from json_each(?3)) order by "gram".rowid limit ?4
--   ?1 = the grams demanded on rung 1 of the search
--   ?2 = text 0 for the whole search
--   ?3 = the numbers of $types
--   ?4 = the page size and one
-- read 0 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 2 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when ((substr("t0"."name", 1, length(?2)) = ?2 or substr("t0"."name", 1, length(?3)) = ?3) or (instr("t0"."readings", ?4) > 0 or instr("t0"."readings", ?5) > 0)) then true else false end and "t0"."entity" in (select value from json_each(?6)) order by "gram".rowid limit ?7
--   ?1 = the grams demanded on rung 2 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 1 for the whole search
--   ?4 = text 0 for the whole search, where a reading begins
--   ?5 = text 1 for the whole search, where a reading begins
--   ?6 = the numbers of $types
--   ?7 = the page size and one
-- read 0 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 3 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when ((substr("t0"."name", 1, length(?2)) = ?2 or substr("t0"."name", 1, length(?3)) = ?3) or (instr("t0"."readings", ?4) > 0 or instr("t0"."readings", ?5) > 0)) then false when (instr("t0"."name", ?6) > 0) then true else false end and "t0"."entity" in (select value from json_each(?7)) order by "gram".rowid limit ?8
--   ?1 = the grams demanded on rung 3 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 1 for the whole search
--   ?4 = text 0 for the whole search, where a reading begins
--   ?5 = text 1 for the whole search, where a reading begins
--   ?6 = text 0 for word 0 of the search
--   ?7 = the numbers of $types
--   ?8 = the page size and one
-- read 0 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 4 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when ((substr("t0"."name", 1, length(?2)) = ?2 or substr("t0"."name", 1, length(?3)) = ?3) or (instr("t0"."readings", ?4) > 0 or instr("t0"."readings", ?5) > 0)) then false when (instr("t0"."name", ?6) > 0) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."name", ?7) > 0)) then true else false end and "t0"."entity" in (select value from json_each(?8)) order by "gram".rowid limit ?9
--   ?1 = the grams demanded on rung 4 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 1 for the whole search
--   ?4 = text 0 for the whole search, where a reading begins
--   ?5 = text 1 for the whole search, where a reading begins
--   ?6 = text 0 for word 0 of the search
--   ?7 = text 1 for word 0 of the search
--   ?8 = the numbers of $types
--   ?9 = the page size and one
-- read 0 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 5 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when ((substr("t0"."name", 1, length(?2)) = ?2 or substr("t0"."name", 1, length(?3)) = ?3) or (instr("t0"."readings", ?4) > 0 or instr("t0"."readings", ?5) > 0)) then false when (instr("t0"."name", ?6) > 0) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."name", ?7) > 0)) then false when (instr("t0"."name", ?6) > 0 or instr("t0"."readings", ?6) > 0) then true else false end and "t0"."entity" in (select value from json_each(?8)) order by "gram".rowid limit ?9
--   ?1 = the grams demanded on rung 5 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 1 for the whole search
--   ?4 = text 0 for the whole search, where a reading begins
--   ?5 = text 1 for the whole search, where a reading begins
--   ?6 = text 0 for word 0 of the search
--   ?7 = text 1 for word 0 of the search
--   ?8 = the numbers of $types
--   ?9 = the page size and one
-- read 0 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 6 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when ((substr("t0"."name", 1, length(?2)) = ?2 or substr("t0"."name", 1, length(?3)) = ?3) or (instr("t0"."readings", ?4) > 0 or instr("t0"."readings", ?5) > 0)) then false when (instr("t0"."name", ?6) > 0) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."name", ?7) > 0)) then false when (instr("t0"."name", ?6) > 0 or instr("t0"."readings", ?6) > 0) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."name", ?7) > 0) or (instr("t0"."readings", ?6) > 0 or instr("t0"."readings", ?7) > 0)) then true else false end and "t0"."entity" in (select value from json_each(?8)) order by "gram".rowid limit ?9
--   ?1 = the grams demanded on rung 6 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 1 for the whole search
--   ?4 = text 0 for the whole search, where a reading begins
--   ?5 = text 1 for the whole search, where a reading begins
--   ?6 = text 0 for word 0 of the search
--   ?7 = text 1 for word 0 of the search
--   ?8 = the numbers of $types
--   ?9 = the page size and one
-- read 0 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 7 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when ((substr("t0"."name", 1, length(?2)) = ?2 or substr("t0"."name", 1, length(?3)) = ?3) or (instr("t0"."readings", ?4) > 0 or instr("t0"."readings", ?5) > 0)) then false when (instr("t0"."name", ?6) > 0) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."name", ?7) > 0)) then false when (instr("t0"."name", ?6) > 0 or instr("t0"."readings", ?6) > 0) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."name", ?7) > 0) or (instr("t0"."readings", ?6) > 0 or instr("t0"."readings", ?7) > 0)) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."readings", ?6) > 0 or instr("t0"."rest", ?6) > 0)) then true else false end and "t0"."entity" in (select value from json_each(?8)) order by "gram".rowid limit ?9
--   ?1 = the grams demanded on rung 7 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 1 for the whole search
--   ?4 = text 0 for the whole search, where a reading begins
--   ?5 = text 1 for the whole search, where a reading begins
--   ?6 = text 0 for word 0 of the search
--   ?7 = text 1 for word 0 of the search
--   ?8 = the numbers of $types
--   ?9 = the page size and one
-- read 0 search, while the page is not full
select "t0"."entity" as "c0", case when "t0"."entity" = 0 then "t0"."row_id" end as "c1", case when "t0"."entity" = 1 then "t0"."row_id" end as "c2", case when "t0"."entity" = 2 then "t0"."row_id" end as "c3", case when "t0"."entity" = 3 then "t0"."row_id" end as "c4", case when "t0"."entity" = 4 then "t0"."row_id" end as "c5", case when "t0"."entity" = 5 then "t0"."row_id" end as "c6", case when "t0"."entity" = 6 then "t0"."row_id" end as "c7", case when "t0"."entity" = 7 then "t0"."row_id" end as "c8", 8 as "c9", "t0"."id" as "c10" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when ((substr("t0"."name", 1, length(?2)) = ?2 or substr("t0"."name", 1, length(?3)) = ?3) or (instr("t0"."readings", ?4) > 0 or instr("t0"."readings", ?5) > 0)) then false when (instr("t0"."name", ?6) > 0) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."name", ?7) > 0)) then false when (instr("t0"."name", ?6) > 0 or instr("t0"."readings", ?6) > 0) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."name", ?7) > 0) or (instr("t0"."readings", ?6) > 0 or instr("t0"."readings", ?7) > 0)) then false when ((instr("t0"."name", ?6) > 0 or instr("t0"."readings", ?6) > 0 or instr("t0"."rest", ?6) > 0)) then false when (((instr("t0"."name", ?6) > 0 or instr("t0"."name", ?7) > 0) or (instr("t0"."readings", ?6) > 0 or instr("t0"."readings", ?7) > 0) or (instr("t0"."rest", ?6) > 0 or instr("t0"."rest", ?7) > 0))) then true else false end and "t0"."entity" in (select value from json_each(?8)) order by "gram".rowid limit ?9
--   ?1 = the grams demanded on rung 8 of the search
--   ?2 = text 0 for the whole search
--   ?3 = text 1 for the whole search
--   ?4 = text 0 for the whole search, where a reading begins
--   ?5 = text 1 for the whole search, where a reading begins
--   ?6 = text 0 for word 0 of the search
--   ?7 = text 1 for word 0 of the search
--   ?8 = the numbers of $types
--   ?9 = the page size and one
-- read 0 search, count
select count(*) from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match ?1 and (((instr("t0"."name", ?2) > 0 or instr("t0"."name", ?3) > 0) or (instr("t0"."readings", ?2) > 0 or instr("t0"."readings", ?3) > 0) or (instr("t0"."rest", ?2) > 0 or instr("t0"."rest", ?3) > 0))) and "t0"."entity" in (select value from json_each(?4))
--   ?1 = the grams demanded by the search
--   ?2 = text 0 for word 0 of the search
--   ?3 = text 1 for word 0 of the search
--   ?4 = the numbers of $types
-- read 1 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t1"."id" as "c2", "t1"."name" as "c3", "t0"."name_kana" as "c4", "t0"."name_english" as "c5", "t0"."common_name" as "c6", "t0"."kind_label" as "c7", "t0"."address" as "c8" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 2 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."name_english" as "c3", "t0"."common_name" as "c4", "t0"."subtitle" as "c5", "t0"."kind_label" as "c6", "t0"."keywords" as "c7", "t0"."venue_name" as "c8", "t0"."address" as "c9" from "event" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 3 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2" from "area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 4 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."prefecture" as "c2", "t0"."name_kana" as "c3" from "municipality" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 5 search
select "t0"."id" as "c0", "t0"."title" as "c1", "t0"."publisher_name" as "c2", "t0"."description" as "c3" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 6 facilities, count
select count(*) from "facility" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
-- read 7 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."code" as "c2" from "zone" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 8 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."name_english" as "c3", "t0"."class" as "c4" from "waste_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 9 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."subtitle" as "c2", "t0"."kind_label" as "c3", "t0"."organization" as "c4", "t0"."categories" as "c5", "t0"."audience_tags" as "c6", "t0"."keywords" as "c7", "t0"."target" as "c8", "t0"."summary" as "c9" from "support_scheme" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
