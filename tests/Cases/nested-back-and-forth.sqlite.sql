-- read 0 facility
select "t0"."name" as "c0", "t1"."name" as "c1", "t2"."slug" as "c2", "t3"."name" as "c3", "t3"."id" as "c4", "t4"."name" as "c5", "t5"."name" as "c6", "t4"."id" as "c7" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" left join "municipality" as "t3" on "t3"."id" = "t2"."publisher_id" left join "area" as "t4" on "t4"."id" = "t0"."area_id" left join "municipality" as "t5" on "t5"."id" = "t4"."municipality_id" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 1 facilities
select "t0"."name" as "c0", "t1"."slug" as "c1", "t2"."name" as "c2", "t0"."id" as "c3" from "facility" as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" left join "municipality" as "t2" on "t2"."id" = "t1"."publisher_id" where "t0"."municipality_id" = ?1 and "t0"."category" = ?2 order by "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = 'EVACUATION_SITE'
--   ?3 = the page size
-- read 2 populations
select "t0"."survey_date" as "c0", "t0"."total" as "c1", "t1"."name" as "c2", "t0"."id" as "c3" from "population" as "t0" left join "area" as "t1" on "t1"."id" = "t0"."area_id" where "t0"."area_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
