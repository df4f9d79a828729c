-- read 0 municipality
select "t0"."name" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 1 municipality
select "t0"."name" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 2 municipality
select "t0"."name" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 3 municipality
select "t0"."name" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 4 municipality
select "t0"."name" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 5 municipality
select "t0"."name" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
