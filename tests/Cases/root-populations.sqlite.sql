-- read 0 populations
select "t1"."name" as "c0", "t2"."name" as "c1", "t0"."survey_date" as "c2", "t0"."total" as "c3", "t0"."male" as "c4", "t0"."female" as "c5", "t0"."households" as "c6", "t0"."id" as "c7", "t0"."remarks" as "c8" from "population" as "t0" left join "area" as "t1" on "t1"."id" = "t0"."area_id" left join "municipality" as "t2" on "t2"."id" = "t0"."municipality_id" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 populations, count
select count(*) from "population" as "t0"
-- read 1 ageGroups
select "t0"."age_from" as "c0", "t0"."age_to" as "c1", "t0"."male" as "c2", "t0"."female" as "c3", "t0"."total" as "c4" from "age_group" as "t0" where "t0"."population_id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
