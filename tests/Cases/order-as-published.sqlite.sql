-- read 0 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."dataset_id" = (select "u0"."id" from "dataset" as "u0" where "u0"."id" = ?1) order by "t0"."source_line", "t0"."id" limit ?2
--   ?1 = key of 'RGF0YXNldDpkMS1wdWJsaWM='
--   ?2 = the page size
