-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0"
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."name_kana" is null
