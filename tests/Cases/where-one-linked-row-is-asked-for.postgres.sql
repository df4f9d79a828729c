-- read 0 facilities
select * from (select "t0"."name" as "c0", "t1"."name" as "c1", "t2"."slug" as "c2", "t0"."id" as "c3" from (select "t0"."name", "t0"."id", "t0"."municipality_id", "t0"."dataset_id" from "facility" as "t0" where "t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1) order by "t0"."name", "t0"."id" limit 16) as "t0" join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" order by "t0"."name", "t0"."id") as u limit $2
--   $1 = '999121'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1)
--   $1 = '999121'
-- read 1 facilities
select * from (select "t0"."name" as "c0", "t1"."name" as "c1", "t0"."id" as "c2" from (select "t0"."name", "t0"."id", "t0"."municipality_id" from "facility" as "t0" where "t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1) order by "t0"."id" limit 16) as "t0" join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" order by "t0"."id") as u limit $2
--   $1 = '000000'
--   $2 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1)
--   $1 = '000000'
-- read 2 facilities
select "t0"."name" as "c0", "t1"."name" as "c1", "t0"."id" as "c2" from (select "t0"."name", "t0"."id", "t0"."municipality_id" from "facility" as "t0" where ("t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1) or ("t0"."name" >= $2 and "t0"."name" < $3)) order by "t0"."name", "t0"."id" limit $4) as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" order by "t0"."name", "t0"."id"
--   $1 = '999121'
--   $2 = '大'
--   $3 = the end of '大'
--   $4 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where ("t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1) or ("t0"."name" >= $2 and "t0"."name" < $3))
--   $1 = '999121'
--   $2 = '大'
--   $3 = the end of '大'
-- read 3 facilities
select "t0"."name" as "c0", "t1"."name" as "c1", "t0"."id" as "c2" from (select "t0"."name", "t0"."id", "t0"."municipality_id" from "facility" as "t0" where ("t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1)) is not true order by "t0"."id" limit $2) as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" order by "t0"."id"
--   $1 = '999121'
--   $2 = the page size
-- read 3 facilities, count
select count(*) from "facility" as "t0" where ("t0"."municipality_id" = (select "u0"."id" from "municipality" as "u0" where "u0"."code" = $1)) is not true
--   $1 = '999121'
