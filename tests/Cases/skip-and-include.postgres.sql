-- read 0 facility
select "t0"."name" as "c0", "t0"."url" as "c1", "t0"."operator_name" as "c2", "t0"."elevation" as "c3" from "facility" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
