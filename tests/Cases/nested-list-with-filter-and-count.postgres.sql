-- read 0 areas
select "t0"."name" as "c0", "t0"."id" as "c1" from "area" as "t0" where exists (select 1 from "population" as "u0" where "u0"."area_id" = "t0"."id") order by "t0"."id" limit $1
--   $1 = the page size
-- read 1 populations
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "area" as "t0" where exists (select 1 from "population" as "u0" where "u0"."area_id" = "t0"."id") order by "t0"."id" limit $1) as q) as p cross join lateral (select "t0"."survey_date" as "c0", "t0"."total" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."area_id" = p.key and "t0"."survey_date" is not null order by "t0"."survey_date" desc nulls last, "t0"."id" limit $2) as x
--   $1 = the page size
--   $2 = the page size
-- read 2 populations, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "area" as "t0" where exists (select 1 from "population" as "u0" where "u0"."area_id" = "t0"."id") order by "t0"."id" limit $1) as q) as p cross join lateral (select count(*) from "population" as "t0" where "t0"."area_id" = p.key and "t0"."total" > $2) as x
--   $1 = the page size
--   $2 = 5
