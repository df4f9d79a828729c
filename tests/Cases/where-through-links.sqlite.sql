-- read 0 facilities, count
select count(*) from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t1"."code" = ?1
--   ?1 = '999121'
-- read 1 facilities
select "t0"."name" as "c0", "t1"."id" as "c1", "t1"."name" as "c2", "t0"."id" as "c3" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t1"."name_kana" is null order by "t0"."id" limit ?1
--   ?1 = the page size and one
-- read 1 facilities, count
select count(*) from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t1"."name_kana" is null
-- read 2 facilities, count
select count(*) from "facility" as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" left join "municipality" as "t2" on "t2"."id" = "t1"."publisher_id" where ("t2"."name" >= ?1 and "t2"."name" < ?2)
--   ?1 = '𠮷'
--   ?2 = the end of '𠮷'
-- read 3 facilities
select "t0"."name" as "c0", "t2"."id" as "c1", "t2"."slug" as "c2", "t3"."id" as "c3", "t3"."code" as "c4", "t0"."id" as "c5" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" left join "municipality" as "t3" on "t3"."id" = "t2"."publisher_id" where ("t1"."code" = ?1 and ("t3"."code" = ?1) is not true) order by "t0"."id" limit ?2
--   ?1 = '999113'
--   ?2 = the page size and one
-- read 4 facilities
select "t0"."name" as "c0", "t1"."id" as "c1", "t2"."id" as "c2", "t2"."name" as "c3", "t0"."id" as "c4" from "facility" as "t0" left join "area" as "t1" on "t1"."id" = "t0"."area_id" left join "municipality" as "t2" on "t2"."id" = "t1"."municipality_id" where "t1"."name" = ?1 order by "t0"."id" limit ?2
--   ?1 = '本町'
--   ?2 = the page size and one
-- read 5 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" left join "area" as "t2" on "t2"."id" = "t1"."area_id" where ("t1"."category" = ?1 and "t2"."code" = ?2) order by "t0"."id" limit ?3
--   ?1 = 'PUBLIC_FACILITY'
--   ?2 = '101'
--   ?3 = the page size and one
-- read 5 events, count
select count(*) from "event" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" left join "area" as "t2" on "t2"."id" = "t1"."area_id" where ("t1"."category" = ?1 and "t2"."code" = ?2)
--   ?1 = 'PUBLIC_FACILITY'
--   ?2 = '101'
