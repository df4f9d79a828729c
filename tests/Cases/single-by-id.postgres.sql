-- read 0 facility
select "t0"."name" as "c0" from "facility" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 1 event
select "t0"."name" as "c0" from "event" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 2 dataset
select "t0"."title" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 3 area
select "t0"."name" as "c0" from "area" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 4 population
select "t0"."total" as "c0" from "population" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 5 facility
select "t0"."name" as "c0" from "facility" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 6 facility
select "t0"."name" as "c0" from "facility" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 7 facility
select "t0"."description" as "c0" from "facility" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
