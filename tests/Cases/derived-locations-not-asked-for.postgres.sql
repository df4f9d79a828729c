-- read 0 facilities
select "t0"."name" as "c0", "t0"."address" as "c1", ("t0"."latitude" is not null and "t0"."longitude" is not null) as "c2", "t0"."latitude" as "c3", "t0"."location_grain" as "c4", "t0"."id" as "c5" from "facility" as "t0" where strpos("t0"."address", $1) > 0 order by "t0"."id" limit $2
--   $1 = '見本野市'
--   $2 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."location_grain" = $1
--   $1 = 'BLOCK'
