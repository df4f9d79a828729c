-- read 0 search
select case when (case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end - ?1) * 0.008726646259971648), 2) + cos(case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end * 0.017453292519943295) * ?2 * pow(sin((case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end - ?3) * 0.008726646259971648), 2)))) + 0.5 as integer) else 1099511627776 end as "c0", "t0"."entity" as "c1", case when "t0"."entity" = 0 then "t0"."row_id" end as "c2", case when "t0"."entity" = 1 then "t0"."row_id" end as "c3", case when "t0"."entity" = 2 then "t0"."row_id" end as "c4", case when "t0"."entity" = 3 then "t0"."row_id" end as "c5", case when "t0"."entity" = 4 then "t0"."row_id" end as "c6", case when "t0"."entity" = 5 then "t0"."row_id" end as "c7", case when "t0"."entity" = 6 then "t0"."row_id" end as "c8", case when "t0"."entity" = 7 then "t0"."row_id" end as "c9", (select case when "w"."name" = ?4 then 0 when substr("w"."name", 1, length(?4)) = ?4 then 1 when ((substr("w"."name", 1, length(?4)) = ?4 or substr("w"."name", 1, length(?5)) = ?5) or (instr("w"."readings", ?6) > 0 or instr("w"."readings", ?7) > 0)) then 2 when (instr("w"."name", ?8) > 0) then 3 when ((instr("w"."name", ?8) > 0 or instr("w"."name", ?9) > 0)) then 4 when (instr("w"."name", ?8) > 0 or instr("w"."readings", ?8) > 0) then 5 when ((instr("w"."name", ?8) > 0 or instr("w"."name", ?9) > 0) or (instr("w"."readings", ?8) > 0 or instr("w"."readings", ?9) > 0)) then 6 when ((instr("w"."name", ?8) > 0 or instr("w"."readings", ?8) > 0 or instr("w"."rest", ?8) > 0)) then 7 when (((instr("w"."name", ?8) > 0 or instr("w"."name", ?9) > 0) or (instr("w"."readings", ?8) > 0 or instr("w"."readings", ?9) > 0) or (instr("w"."rest", ?8) > 0 or instr("w"."rest", ?9) > 0))) then 8 end from "word" as "w" where "w"."id" = "t0"."id") as "c10", "t0"."id" as "c11" from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end >= ?10 and case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end <= ?11 and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end >= ?12 and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end <= ?13 and pow(sin((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end - ?1) * 0.008726646259971648), 2) + cos(case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end * 0.017453292519943295) * ?2 * pow(sin((case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end - ?3) * 0.008726646259971648), 2) <= ?14) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?15 and (((instr("w"."name", ?8) > 0 or instr("w"."name", ?9) > 0) or (instr("w"."readings", ?8) > 0 or instr("w"."readings", ?9) > 0) or (instr("w"."rest", ?8) > 0 or instr("w"."rest", ?9) > 0))))) order by "c0", "c10", "c11" limit ?16
--   ?1 = 36.045
--   ?2 = Cosine of 36.045
--   ?3 = 139.96
--   ?4 = text 0 for the whole search
--   ?5 = text 1 for the whole search
--   ?6 = text 0 for the whole search, where a reading begins
--   ?7 = text 1 for the whole search, where a reading begins
--   ?8 = text 0 for word 0 of the search
--   ?9 = text 1 for word 0 of the search
--   ?10 = South of 20000 m around (36.045, 139.96)
--   ?11 = North of 20000 m around (36.045, 139.96)
--   ?12 = West of 20000 m around (36.045, 139.96)
--   ?13 = East of 20000 m around (36.045, 139.96)
--   ?14 = Haversine of 20000 m
--   ?15 = the grams demanded by the search
--   ?16 = the page size and one
-- read 0 search, count
select count(*) from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end >= ?1 and case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end <= ?2 and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end >= ?3 and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end <= ?4 and pow(sin((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end - ?5) * 0.008726646259971648), 2) + cos(case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end * 0.017453292519943295) * ?6 * pow(sin((case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end - ?7) * 0.008726646259971648), 2) <= ?8) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?9 and (((instr("w"."name", ?10) > 0 or instr("w"."name", ?11) > 0) or (instr("w"."readings", ?10) > 0 or instr("w"."readings", ?11) > 0) or (instr("w"."rest", ?10) > 0 or instr("w"."rest", ?11) > 0)))))
--   ?1 = South of 20000 m around (36.045, 139.96)
--   ?2 = North of 20000 m around (36.045, 139.96)
--   ?3 = West of 20000 m around (36.045, 139.96)
--   ?4 = East of 20000 m around (36.045, 139.96)
--   ?5 = 36.045
--   ?6 = Cosine of 36.045
--   ?7 = 139.96
--   ?8 = Haversine of 20000 m
--   ?9 = the grams demanded by the search
--   ?10 = text 0 for word 0 of the search
--   ?11 = text 1 for word 0 of the search
-- read 1 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."name_english" as "c3", "t0"."common_name" as "c4", "t0"."kind_label" as "c5", "t0"."address" as "c6" from "facility" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 2 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."name_english" as "c3", "t0"."common_name" as "c4", "t0"."subtitle" as "c5", "t0"."kind_label" as "c6", "t0"."keywords" as "c7", "t0"."venue_name" as "c8", "t0"."address" as "c9" from "event" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 3 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2" from "area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 4 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."prefecture" as "c3" from "municipality" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 5 search
select "t0"."id" as "c0", "t0"."title" as "c1", "t0"."publisher_name" as "c2", "t0"."description" as "c3" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 6 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."code" as "c2" from "zone" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 7 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."name_english" as "c3", "t0"."class" as "c4" from "waste_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 8 search
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."subtitle" as "c2", "t0"."kind_label" as "c3", "t0"."organization" as "c4", "t0"."categories" as "c5", "t0"."audience_tags" as "c6", "t0"."keywords" as "c7", "t0"."target" as "c8", "t0"."summary" as "c9" from "support_scheme" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 9 search
select case when (case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end - ?1) * 0.008726646259971648), 2) + cos(case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end * 0.017453292519943295) * ?2 * pow(sin((case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end - ?3) * 0.008726646259971648), 2)))) + 0.5 as integer) else 1099511627776 end as "c0", "t0"."entity" as "c1", case when "t0"."entity" = 0 then "t0"."row_id" end as "c2", case when "t0"."entity" = 1 then "t0"."row_id" end as "c3", case when "t0"."entity" = 2 then "t0"."row_id" end as "c4", case when "t0"."entity" = 3 then "t0"."row_id" end as "c5", case when "t0"."entity" = 4 then "t0"."row_id" end as "c6", case when "t0"."entity" = 5 then "t0"."row_id" end as "c7", case when "t0"."entity" = 6 then "t0"."row_id" end as "c8", case when "t0"."entity" = 7 then "t0"."row_id" end as "c9", (select case when "w"."name" = ?4 then 0 when substr("w"."name", 1, length(?4)) = ?4 then 1 when (substr("w"."name", 1, length(?4)) = ?4 or instr("w"."readings", ?5) > 0) then 2 when (instr("w"."name", ?6) > 0) then 3 when (instr("w"."name", ?6) > 0 or instr("w"."readings", ?6) > 0) then 4 when ((instr("w"."name", ?6) > 0 or instr("w"."readings", ?6) > 0 or instr("w"."rest", ?6) > 0)) then 5 end from "word" as "w" where "w"."id" = "t0"."id") as "c10", "t0"."id" as "c11" from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) and ("t0"."entity" in (select value from json_each(?7)) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?8))) order by "c0" desc, "c10" desc, "c11" desc limit ?9
--   ?1 = 36.045
--   ?2 = Cosine of 36.045
--   ?3 = 139.96
--   ?4 = text 0 for the whole search
--   ?5 = text 0 for the whole search, where a reading begins
--   ?6 = text 0 for word 0 of the search
--   ?7 = the numbers of [FACILITY, EVENT]
--   ?8 = the grams demanded by the search
--   ?9 = the page size
-- read 9 search, count
select count(*) from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) and ("t0"."entity" in (select value from json_each(?1)) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?2)))
--   ?1 = the numbers of [FACILITY, EVENT]
--   ?2 = the grams demanded by the search
-- read 10 search
select "t0"."name" as "c0" from "facility" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 11 search
select "t0"."name" as "c0" from "event" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 12 search
select 1 from "area" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 13 search
select 1 from "municipality" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 14 search
select 1 from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 15 search
select 1 from "zone" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 16 search
select 1 from "waste_item" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 17 search
select 1 from "support_scheme" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 18 search, count
select count(*) from "word" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."row_id" left join "event" as "t2" on "t2"."id" = "t0"."row_id" where ((case "t0"."entity" when 0 then "t1"."latitude" when 1 then "t2"."latitude" end is not null and case "t0"."entity" when 0 then "t1"."longitude" when 1 then "t2"."longitude" end is not null) and ("t0"."entity" in (select value from json_each(?1)) and "t0"."id" in (select "w"."id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?2)))
--   ?1 = the numbers of [AREA, MUNICIPALITY, DATASET]
--   ?2 = the grams demanded by the search
-- read 19 search
with "rare" as materialized (select "gram".rowid as key from "gram" where "gram" match ?1 limit 201) select * from (select * from (select case when "t0"."name" = ?2 then 0 when substr("t0"."name", 1, length(?2)) = ?2 then 1 when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then 2 when (instr("t0"."name", ?4) > 0) then 3 when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then 4 when ((instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0 or instr("t0"."rest", ?4) > 0)) then 5 end as "c0", "t0"."id" as "c1" from "rare" cross join "word" as "t0" where not ((select count(*) from "rare") > 200) and "rare".key = "t0"."id" and ((instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0 or instr("t0"."rest", ?4) > 0)) order by case when "t0"."name" = ?2 then 0 when substr("t0"."name", 1, length(?2)) = ?2 then 1 when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then 2 when (instr("t0"."name", ?4) > 0) then 3 when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then 4 when ((instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0 or instr("t0"."rest", ?4) > 0)) then 5 end, "t0"."id" limit ?5) union all select * from (select 0 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?6 else '""' end and "t0"."name" = ?2 and "gram".rowid < ?7 order by "gram".rowid limit ?5) union all select * from (select 1 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?8 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then true else false end order by "gram".rowid limit ?5) union all select * from (select 2 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?9 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then true else false end order by "gram".rowid limit ?5) union all select * from (select 3 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?10 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then false when (instr("t0"."name", ?4) > 0) then true else false end order by "gram".rowid limit ?5) union all select * from (select 4 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?11 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then false when (instr("t0"."name", ?4) > 0) then false when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then true else false end order by "gram".rowid limit ?5) union all select * from (select 5 as "c0", "t0"."id" as "c1" from "gram" cross join "word" as "t0" where "gram".rowid = "t0"."id" and "gram" match case when (select count(*) from "rare") > 200 then ?12 else '""' end and case when "t0"."name" = ?2 then false when substr("t0"."name", 1, length(?2)) = ?2 then false when (substr("t0"."name", 1, length(?2)) = ?2 or instr("t0"."readings", ?3) > 0) then false when (instr("t0"."name", ?4) > 0) then false when (instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0) then false when ((instr("t0"."name", ?4) > 0 or instr("t0"."readings", ?4) > 0 or instr("t0"."rest", ?4) > 0)) then true else false end order by "gram".rowid limit ?5)) limit ?5
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
