-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."food_business_form" as "c3", "t0"."food_business_licence_number" as "c4", "t0"."food_business_first_licensed_on" as "c5", "t0"."food_business_licensed_on" as "c6", "t0"."food_business_licence_starts_on" as "c7", "t0"."food_business_licence_ends_on" as "c8", "t0"."food_business_closed_on" as "c9", "t0"."food_business_application_kind" as "c10", "t0"."food_business_conditions" as "c11", "t0"."id" as "c12" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'FOOD_BUSINESS'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'FOOD_BUSINESS'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."food_business_licence_ends_on" <= $1 and "t0"."food_business_form" = $2) order by "t0"."id" limit $3
--   $1 = '2028-12-31'
--   $2 = '食堂'
--   $3 = the page size
-- read 2 facilities
select * from (select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."food_business_licence_ends_on" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."food_business_licence_ends_on" nulls first, "t0"."id" limit 16) as u limit $2
--   $1 = 'FOOD_BUSINESS'
--   $2 = the page size
