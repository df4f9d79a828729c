-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."evacuation_site_flood" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = True
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."evacuation_site_flood" = $1
--   $1 = True
-- read 1 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."category" = $1 and ("t0"."evacuation_site_flood" = $2) is not true) order by "t0"."id" limit $3
--   $1 = 'EVACUATION_SITE'
--   $2 = True
--   $3 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where ("t0"."category" = $1 and ("t0"."evacuation_site_flood" = $2) is not true)
--   $1 = 'EVACUATION_SITE'
--   $2 = True
-- read 2 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."evacuation_site_flood" = $1 and "t0"."evacuation_site_capacity" >= $2) order by "t0"."id" limit $3
--   $1 = True
--   $2 = 800
--   $3 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where ("t0"."evacuation_site_flood" = $1 and "t0"."evacuation_site_capacity" >= $2)
--   $1 = True
--   $2 = 800
-- read 3 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."evacuation_site_tsunami" = $1 or "t0"."evacuation_site_capacity" = $2) order by "t0"."id" limit $3
--   $1 = True
--   $2 = 12
--   $3 = the page size
-- read 3 facilities, count
select count(*) from "facility" as "t0" where ("t0"."evacuation_site_tsunami" = $1 or "t0"."evacuation_site_capacity" = $2)
--   $1 = True
--   $2 = 12
-- read 4 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."address_parts_town" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = '本町'
--   $2 = the page size
-- read 4 facilities, count
select count(*) from "facility" as "t0" where "t0"."address_parts_town" = $1
--   $1 = '本町'
-- read 5 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."accessibility_wheelchair" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = True
--   $2 = the page size
-- read 5 facilities, count
select count(*) from "facility" as "t0" where "t0"."accessibility_wheelchair" = $1
--   $1 = True
-- read 6 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."childcare_temporary_care_fee" = $1 and "t0"."childcare_licensed_on" > $2) order by "t0"."id" limit $3
--   $1 = 0
--   $2 = '2024-02-28'
--   $3 = the page size
-- read 6 facilities, count
select count(*) from "facility" as "t0" where ("t0"."childcare_temporary_care_fee" = $1 and "t0"."childcare_licensed_on" > $2)
--   $1 = 0
--   $2 = '2024-02-28'
-- read 7 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."aed_child_pads" is not null and "t0"."opens_at" is null) order by "t0"."id" limit $1
--   $1 = the page size
-- read 7 facilities, count
select count(*) from "facility" as "t0" where ("t0"."aed_child_pads" is not null and "t0"."opens_at" is null)
-- read 8 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."file_id" in (select "u0"."id" from "source_file" as "u0" where right("u0"."file_name", length($1)) = $1) and "t0"."source_line" <= $2) order by "t0"."id" limit $3
--   $1 = '(最新版).csv'
--   $2 = 14
--   $3 = the page size
-- read 8 facilities, count
select count(*) from "facility" as "t0" where ("t0"."file_id" in (select "u0"."id" from "source_file" as "u0" where right("u0"."file_name", length($1)) = $1) and "t0"."source_line" <= $2)
--   $1 = '(最新版).csv'
--   $2 = 14
