-- read 0 schoolMenus
select "t0"."id" as "c0", "t0"."date" as "c1", "t0"."school_id" as "c2", "t0"."school_code" as "c3", "t0"."school_name" as "c4", "t0"."school_name_kana" as "c5", "t0"."grade" as "c6", "t0"."menu_id" as "c7", "t0"."summary" as "c8", "t0"."allergens" as "c9", "t0"."remarks" as "c10", "t1"."name" as "c11", "t1"."category" as "c12", "t2"."name" as "c13", "t3"."kind" as "c14", "t0"."source_line" as "c15", "t0"."source_original" as "c16", "t4"."columns" as "c17" from "school_menu" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" left join "municipality" as "t2" on "t2"."id" = "t0"."municipality_id" left join "dataset" as "t3" on "t3"."id" = "t0"."dataset_id" left join "source_file" as "t4" on "t4"."id" = "t0"."file_id" order by "t0"."date", "t0"."source_line", "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 schoolMenus, count
select count(*) from "school_menu" as "t0"
-- read 1 dishes
select "t0"."name" as "c0", "t0"."code" as "c1", "t0"."method" as "c2", "t0"."ingredients" as "c3" from "school_dish" as "t0" where "t0"."menu_id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 2 schoolMenus
select "t0"."summary" as "c0", "t0"."id" as "c1" from "school_menu" as "t0" where "t0"."date" = ?1 order by "t0"."id" limit ?2
--   ?1 = '2026-11-24'
--   ?2 = the page size
-- read 3 schoolMenus
select "t0"."date" as "c0", "t0"."id" as "c1" from "school_menu" as "t0" where exists (select 1 from json_each("t0"."allergens") as "j0" where "j0"."value" = ?1) order by "t0"."id" limit ?2
--   ?1 = 'さば'
--   ?2 = the page size
-- read 4 schoolMenus, count
select count(*) from "school_menu" as "t0" where "t0"."facility_id" in (select "u0"."id" from "facility" as "u0" where "u0"."name" = ?1)
--   ?1 = '浜高校'
-- read 5 schoolMenu
select "t0"."date" as "c0", "t1"."id" as "c1", "t2"."id" as "c2" from "school_menu" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 6 schoolMenus, count
select count(*) from "school_menu" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
-- read 7 schoolMenus, count
select count(*) from "school_menu" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
