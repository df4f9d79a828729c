-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" > $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = key 0 of the cursor in after
--   $2 = the page size and one
-- read 1 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" < $1 order by "t0"."id" desc limit 16) as u limit $2
--   $1 = key 0 of the cursor in before
--   $2 = the page size and one
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" < $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = key 0 of the cursor in before
--   $2 = the page size and one
-- read 3 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" < $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = key 0 of the cursor in before
--   $2 = the page size and one
-- read 4 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" < $1 and "t0"."id" > $2 order by "t0"."id" limit 16) as u limit $3
--   $1 = key 0 of the cursor in before
--   $2 = key 0 of the cursor in after
--   $3 = the page size and one
-- read 5 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" < $1 and "t0"."id" > $2 order by "t0"."id" limit 16) as u limit $3
--   $1 = key 0 of the cursor in before
--   $2 = key 0 of the cursor in after
--   $3 = the page size and one
-- read 6 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" > $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = key 0 of the cursor in after
--   $2 = the page size and one
-- read 7 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."id" > $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = key 0 of the cursor in after
--   $2 = the page size and one
-- read 8 facilities
select * from ((select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."evacuation_site_flood" = $1 and "t0"."name" = $2 and "t0"."id" > $3 order by "t0"."id" limit 16) union all (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."evacuation_site_flood" = $1 and "t0"."name" < $2 order by "t0"."name" desc, "t0"."id" limit 16)) as u limit $4
--   $1 = True
--   $2 = key 0 of the cursor in after
--   $3 = key 1 of the cursor in after
--   $4 = the page size and one
-- read 9 municipality
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1
--   $1 = the key looked up
-- read 10 facilities
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."municipality_id" = p.key and "t0"."id" > $2 order by "t0"."id" limit 16) as u limit $3) as x
--   $1 = the key looked up
--   $2 = key 0 of the cursor in after
--   $3 = the page size and one
