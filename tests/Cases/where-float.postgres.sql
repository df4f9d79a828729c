-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."latitude" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 36.1
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."latitude" = $1
--   $1 = 36.1
-- read 1 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."latitude" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 36
--   $2 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."latitude" = $1
--   $1 = 36
-- read 2 facilities, count
select count(*) from "facility" as "t0" where ("t0"."elevation" = $1) is not true
--   $1 = 0
-- read 3 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."elevation" = any($1::double precision[]) order by "t0"."id" limit $2
--   $1 = [0, -0.5, 333.3]
--   $2 = the page size
-- read 3 facilities, count
select count(*) from "facility" as "t0" where "t0"."elevation" = any($1::double precision[])
--   $1 = [0, -0.5, 333.3]
-- read 4 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (("t0"."elevation" = any($1::double precision[]) or "t0"."elevation" is null)) is not true order by "t0"."id" limit $2
--   $1 = [null, 0]
--   $2 = the page size
-- read 4 facilities, count
select count(*) from "facility" as "t0" where (("t0"."elevation" = any($1::double precision[]) or "t0"."elevation" is null)) is not true
--   $1 = [null, 0]
-- read 5 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (("t0"."latitude" >= $1 and "t0"."latitude" < $2) and ("t0"."longitude" > $3 and "t0"."longitude" <= $4)) order by "t0"."id" limit $5
--   $1 = 36
--   $2 = 36.1
--   $3 = 139.9
--   $4 = 140
--   $5 = the page size
-- read 5 facilities, count
select count(*) from "facility" as "t0" where (("t0"."latitude" >= $1 and "t0"."latitude" < $2) and ("t0"."longitude" > $3 and "t0"."longitude" <= $4))
--   $1 = 36
--   $2 = 36.1
--   $3 = 139.9
--   $4 = 140
-- read 6 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."elevation" < $1 order by "t0"."id" limit $2
--   $1 = -0.5
--   $2 = the page size
-- read 6 facilities, count
select count(*) from "facility" as "t0" where "t0"."elevation" < $1
--   $1 = -0.5
-- read 7 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."elevation" > $1) is not true order by "t0"."id" limit $2
--   $1 = -0.5
--   $2 = the page size
-- read 7 facilities, count
select count(*) from "facility" as "t0" where ("t0"."elevation" > $1) is not true
--   $1 = -0.5
-- read 8 facilities, count
select count(*) from "facility" as "t0" where (("t0"."elevation" < $1) is not true and ("t0"."latitude" >= $2) is not true and ("t0"."longitude" <= $3) is not true)
--   $1 = 100
--   $2 = 0
--   $3 = 180
-- read 9 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."elevation" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 333.3
--   $2 = the page size
-- read 9 facilities, count
select count(*) from "facility" as "t0" where "t0"."elevation" = $1
--   $1 = 333.3
