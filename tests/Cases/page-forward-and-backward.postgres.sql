-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size and one
-- read 1 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" desc limit 16) as u limit $1
--   $1 = the page size and one
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size and one
-- read 3 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" desc limit 16) as u limit $1
--   $1 = the page size and one
-- read 4 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 64) as u limit $2
--   $1 = 'CHILDCARE'
--   $2 = the page size and one
-- read 5 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" desc limit 16) as u limit $2
--   $1 = 'CHILDCARE'
--   $2 = the page size and one
-- read 6 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size and one
-- read 7 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."name" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = '?'
--   $2 = the page size and one
