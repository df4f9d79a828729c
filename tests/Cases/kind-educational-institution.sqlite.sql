-- read 0 facilities
select "t0"."code" as "c0", "t0"."name" as "c1", "t0"."kind_label" as "c2", "t0"."category" as "c3", "t0"."educational_institution_prefecture_number" as "c4", "t0"."educational_institution_establishment" as "c5", "t0"."educational_institution_founder" as "c6", "t0"."educational_institution_branch" as "c7", "t0"."educational_institution_main_school_code" as "c8", "t0"."educational_institution_main_school_name" as "c9", "t0"."educational_institution_contact_name" as "c10", "t0"."educational_institution_stated_on" as "c11", "t0"."educational_institution_closed_on" as "c12", "t0"."educational_institution_former_survey_number" as "c13", "t0"."educational_institution_successor_code" as "c14", "t0"."id" as "c15" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'EDUCATIONAL_INSTITUTION'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'EDUCATIONAL_INSTITUTION'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."educational_institution_closed_on" < ?1 and ("t0"."educational_institution_successor_code" >= ?2 and "t0"."educational_institution_successor_code" < ?3)) order by "t0"."id" limit ?4
--   ?1 = '2026-01-01'
--   ?2 = 'B1'
--   ?3 = the end of 'B1'
--   ?4 = the page size
-- read 2 facilities
select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."educational_institution_closed_on" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."educational_institution_closed_on" desc, "t0"."id" limit ?2
--   ?1 = 'EDUCATIONAL_INSTITUTION'
--   ?2 = the page size
