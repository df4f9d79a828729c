-- read 0 schoolMenus
select * from (select "t0"."id" as "c0", "t0"."date" as "c1", "t0"."school_id" as "c2", "t0"."school_code" as "c3", "t0"."school_name" as "c4", "t0"."school_name_kana" as "c5", "t0"."grade" as "c6", "t0"."menu_id" as "c7", "t0"."summary" as "c8", "t0"."allergens" as "c9", "t0"."remarks" as "c10", "t1"."name" as "c11", "t1"."category" as "c12", "t2"."name" as "c13", "t3"."kind" as "c14", "t0"."source_line" as "c15", "t0"."source_original" as "c16", "t4"."columns" as "c17" from (select "t0"."id", "t0"."date", "t0"."school_id", "t0"."school_code", "t0"."school_name", "t0"."school_name_kana", "t0"."grade", "t0"."menu_id", "t0"."summary", "t0"."allergens", "t0"."remarks", "t0"."source_line", "t0"."source_original", "t0"."facility_id", "t0"."municipality_id", "t0"."dataset_id", "t0"."file_id" from "school_menu" as "t0" order by "t0"."date" nulls first, "t0"."source_line" nulls first, "t0"."id" limit 16) as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" left join "municipality" as "t2" on "t2"."id" = "t0"."municipality_id" left join "dataset" as "t3" on "t3"."id" = "t0"."dataset_id" left join "source_file" as "t4" on "t4"."id" = "t0"."file_id" order by "t0"."date" nulls first, "t0"."source_line" nulls first, "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 schoolMenus, count
select count(*) from "school_menu" as "t0"
-- read 1 dishes
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from (select "t0"."id", "t0"."date", "t0"."source_line" from "school_menu" as "t0" order by "t0"."date" nulls first, "t0"."source_line" nulls first, "t0"."id" limit 16) as "t0" order by "t0"."date" nulls first, "t0"."source_line" nulls first, "t0"."id") as u limit $1) as q) as p cross join lateral (select "t0"."name" as "c0", "t0"."code" as "c1", "t0"."method" as "c2", "t0"."ingredients" as "c3" from "school_dish" as "t0" where "t0"."menu_id" = p.key order by "t0"."id") as x
--   $1 = the page size
-- read 2 schoolMenus
select * from (select "t0"."summary" as "c0", "t0"."id" as "c1" from "school_menu" as "t0" where "t0"."date" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = '2026-11-24'
--   $2 = the page size
-- read 3 schoolMenus
select "t0"."date" as "c0", "t0"."id" as "c1" from "school_menu" as "t0" where exists (select 1 from (select item collate "C" as "value" from jsonb_array_elements_text("t0"."allergens"::jsonb) as item) as "j0" where "j0"."value" = $1) order by "t0"."id" limit $2
--   $1 = 'さば'
--   $2 = the page size
-- read 4 schoolMenus, count
select count(*) from "school_menu" as "t0" where "t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where "u0"."name" = $1)
--   $1 = '浜高校'
-- read 5 schoolMenu
select "t0"."date" as "c0", "t1"."id" as "c1", "t2"."id" as "c2" from "school_menu" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 6 schoolMenus, count
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select "t1"."id" as "c0" from "school_menu" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" where "t0"."id" = $1 limit 1) as q) as s group by key order by 1) as p cross join lateral (select count(*) from "school_menu" as "t0" where "t0"."municipality_id" = p.key) as x
--   $1 = the key looked up
-- read 7 schoolMenus, count
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select "t2"."id" as "c0" from "school_menu" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" where "t0"."id" = $1 limit 1) as q) as s group by key order by 1) as p cross join lateral (select count(*) from "school_menu" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the key looked up
