-- read 0 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id") order by "t0"."id" limit $1
--   $1 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id")
-- read 1 facilities, count
select count(*) from "facility" as "t0" where not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id")
-- read 2 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and "u0"."start_date" = $1) order by "t0"."id" limit $2
--   $1 = '2026-11-23'
--   $2 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and "u0"."start_date" = $1)
--   $1 = '2026-11-23'
-- read 3 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and "u0"."start_date" = $1) and exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id")) order by "t0"."id" limit $2
--   $1 = '2026-11-23'
--   $2 = the page size
-- read 3 facilities, count
select count(*) from "facility" as "t0" where (not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and "u0"."start_date" = $1) and exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id"))
--   $1 = '2026-11-23'
-- read 4 facilities, count
select count(*) from "facility" as "t0" where not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and ("u0"."name" = $1) is not true)
--   $1 = '避難訓練'
-- read 5 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and ("u0"."name" = $1) is not true) and exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id")) order by "t0"."id" limit $2
--   $1 = '避難訓練'
--   $2 = the page size
-- read 5 facilities, count
select count(*) from "facility" as "t0" where (not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and ("u0"."name" = $1) is not true) and exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id"))
--   $1 = '避難訓練'
-- read 6 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and ("u0"."start_date" >= $1) is not true) and exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id")) order by "t0"."id" limit $2
--   $1 = '2000-01-01'
--   $2 = the page size
-- read 6 facilities, count
select count(*) from "facility" as "t0" where (not exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id" and ("u0"."start_date" >= $1) is not true) and exists (select 1 from "event" as "u0" where "u0"."facility_id" = "t0"."id"))
--   $1 = '2000-01-01'
-- read 7 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" where exists (select 1 from "facility" as "u0" where "u0"."municipality_id" = "t0"."id" and exists (select 1 from "event" as "v0" where "v0"."facility_id" = "u0"."id" and "v0"."fee" = $1)) order by "t0"."id" limit $2
--   $1 = 0
--   $2 = the page size
-- read 8 events, count
select count(*) from "event" as "t0" where "t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where exists (select 1 from "event" as "v0" where "v0"."facility_id" = "u0"."id" and strpos("v0"."name", $1) > 0))
--   $1 = '囲碁'
-- read 9 populations
select "t0"."total" as "c0", "t0"."id" as "c1" from "population" as "t0" where exists (select 1 from "age_group" as "u0" where "u0"."population_id" = "t0"."id" and ("u0"."age_from" >= $1 and "u0"."age_to" is null)) order by "t0"."id" limit $2
--   $1 = 85
--   $2 = the page size
-- read 10 populations, count
select count(*) from "population" as "t0" where not exists (select 1 from "age_group" as "u0" where "u0"."population_id" = "t0"."id")
-- read 11 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where (exists (select 1 from "finding" as "u0" where "u0"."dataset_id" = "t0"."id" and "u0"."severity" = $1) and not exists (select 1 from "finding" as "u0" where "u0"."dataset_id" = "t0"."id" and "u0"."line" = $2)) order by "t0"."id" limit $3
--   $1 = 'ERROR'
--   $2 = 7
--   $3 = the page size
