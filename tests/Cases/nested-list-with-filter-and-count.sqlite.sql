-- read 0 areas
select "t0"."name" as "c0", "t0"."id" as "c1" from "area" as "t0" where exists (select 1 from "population" as "u0" where "u0"."area_id" = "t0"."id") order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 populations
select "t0"."survey_date" as "c0", "t0"."total" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."area_id" = ?1 and "t0"."survey_date" is not null order by "t0"."survey_date" desc, "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 2 populations, count
select count(*) from "population" as "t0" where "t0"."area_id" = ?1 and "t0"."total" > ?2
--   ?1 = the parent's key
--   ?2 = 5
