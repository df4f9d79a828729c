-- read 0 facilities
select * from (select ("t0"."address_parts_prefecture" is not null or "t0"."address_parts_city" is not null or "t0"."address_parts_town" is not null or "t0"."address_parts_block_number" is not null or "t0"."address_parts_building" is not null or "t0"."address_parts_postal_code" is not null or "t0"."address_parts_town_id" is not null) as "c0", "t0"."images" as "c1", "t0"."source_original" as "c2", "t1"."columns" as "c3", "t2"."id" as "c4", "t0"."id" as "c5" from (select "t0"."address_parts_prefecture", "t0"."address_parts_city", "t0"."address_parts_town", "t0"."address_parts_block_number", "t0"."address_parts_building", "t0"."address_parts_postal_code", "t0"."address_parts_town_id", "t0"."images", "t0"."source_original", "t0"."id", "t0"."file_id", "t0"."municipality_id" from "facility" as "t0" order by "t0"."id" limit 16) as "t0" left join "source_file" as "t1" on "t1"."id" = "t0"."file_id" left join "municipality" as "t2" on "t2"."id" = "t0"."municipality_id" order by "t0"."id") as u limit $1
--   $1 = the page size
-- read 1 population
select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 2 ageGroups
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "population" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select 1 from "age_group" as "t0" where "t0"."population_id" = p.key order by "t0"."id") as x
--   $1 = the key looked up
-- read 3 dataset
select "t0"."columns" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 4 findings
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "dataset" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."id" as "c0" from "finding" as "t0" where "t0"."dataset_id" = p.key order by "t0"."id" limit 16) as u limit $2) as x
--   $1 = the key looked up
--   $2 = the page size
