-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1)
--   $1 = '999121'
-- read 1 facilities
select "t0"."name" as "c0", "t1"."name" as "c1", "t0"."id" as "c2" from (select "t0"."name", "t0"."id", "t0"."municipality_id" from "facility" as "t0" where ("t0"."municipality_id" in (select "u0"."id" from "municipality" as "u0" where "u0"."name_kana" is not null)) is not true order by "t0"."id" limit $1) as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" order by "t0"."id"
--   $1 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where ("t0"."municipality_id" in (select "u0"."id" from "municipality" as "u0" where "u0"."name_kana" is not null)) is not true
-- read 2 facilities, count
select count(*) from "facility" as "t0" where "t0"."dataset_id" in (select "u0"."id" from "dataset" as "u0" where "u0"."publisher_id" in (select "v0"."id" from "municipality" as "v0" where ("v0"."name" >= $1 and "v0"."name" < $2)))
--   $1 = '𠮷'
--   $2 = the end of '𠮷'
-- read 3 facilities
select "t0"."name" as "c0", "t1"."slug" as "c1", "t2"."code" as "c2", "t0"."id" as "c3" from (select "t0"."name", "t0"."id", "t0"."dataset_id" from "facility" as "t0" where ("t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1) and ("t0"."dataset_id" in (select "u0"."id" from "dataset" as "u0" where "u0"."publisher_id" = (select "v0"."id" from "municipality" as "v0" where "v0"."code" = $1))) is not true) order by "t0"."id" limit $2) as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" left join "municipality" as "t2" on "t2"."id" = "t1"."publisher_id" order by "t0"."id"
--   $1 = '999113'
--   $2 = the page size
-- read 4 facilities
select "t0"."name" as "c0", "t2"."name" as "c1", "t1"."id" as "c2", "t0"."id" as "c3" from (select "t0"."name", "t0"."id", "t0"."area_id" from "facility" as "t0" where "t0"."area_id" in (select "u0"."id" from "area" as "u0" where "u0"."name" = $1) order by "t0"."id" limit $2) as "t0" left join "area" as "t1" on "t1"."id" = "t0"."area_id" left join "municipality" as "t2" on "t2"."id" = "t1"."municipality_id" order by "t0"."id"
--   $1 = '本町'
--   $2 = the page size
-- read 5 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where ("u0"."category" = $1 and "u0"."area_id" in (select "v0"."id" from "area" as "v0" where "v0"."code" = $2))) order by "t0"."id" limit $3
--   $1 = 'PUBLIC_FACILITY'
--   $2 = '101'
--   $3 = the page size
-- read 5 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where ("u0"."category" = $1 and "u0"."area_id" in (select "v0"."id" from "area" as "v0" where "v0"."code" = $2)))
--   $1 = 'PUBLIC_FACILITY'
--   $2 = '101'
