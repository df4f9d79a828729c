-- read 0 prefectures
select "t0"."code" as "c0", "t0"."name" as "c1", "t0"."name_kana" as "c2", "t0"."id" as "c3" from "prefecture" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 prefectures, count
select count(*) from "prefecture" as "t0"
-- read 1 municipalities
select "t0"."code" as "c0", "t0"."name" as "c1", "t0"."ended_on" as "c2", "t1"."name" as "c3", "t0"."id" as "c4" from "municipality" as "t0" left join "prefecture" as "t1" on "t1"."id" = "t0"."part_of_id" where "t0"."part_of_id" = ?1 order by "t0"."code", "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 2 wards
select "t0"."code" as "c0" from "ward" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 3 formerly
select "t0"."name" as "c0", "t0"."became_name" as "c1", "t0"."is_whole" as "c2" from "former_municipality" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."code" desc, "t0"."id"
--   ?1 = the parent's key
-- read 4 prefecture
select "t0"."name" as "c0" from "prefecture" as "t0" where "t0"."code" = ?1 limit 1
--   ?1 = the key looked up
-- read 5 formerMunicipalities
select "t0"."code" as "c0", "t0"."prefecture" as "c1", "t0"."ended_on" as "c2", "t0"."became_code" as "c3", "t1"."name" as "c4", "t1"."id" as "c5", "t0"."id" as "c6" from "former_municipality" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."name" = ?1 order by "t0"."id" limit ?2
--   ?1 = '例示町'
--   ?2 = the page size
-- read 6 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
-- read 7 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" where exists (select 1 from "former_municipality" as "u0" where "u0"."municipality_id" = "t0"."id" and +"u0"."code" = ?1) order by "t0"."id" limit ?2
--   ?1 = '999521'
--   ?2 = the page size
-- read 8 successor
select "t1"."name" as "c0" from "succession" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."successor_id" where "t0"."ended_id" = ?1 and "t0"."until" is null order by "t0"."id"
--   ?1 = the parent's key
-- read 9 successor
select "t1"."code" as "c0" from "succession" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."successor_id" where "t0"."ended_id" = ?1 and ("t0"."since" <= ?2 and ("t0"."until" is null or "t0"."until" > ?2)) order by "t0"."id"
--   ?1 = the parent's key
--   ?2 = '2004-04-01'
-- read 11 groups
select "g0"."key_ended_on" as "c0", "g0"."count" as "c1" from (select "t0"."ended_on" as "key_ended_on", count(*) as "count" from "municipality" as "t0" group by "key_ended_on") as "g0" order by "g0"."count" desc, "g0"."key_ended_on" limit ?1
--   ?1 = the page size
