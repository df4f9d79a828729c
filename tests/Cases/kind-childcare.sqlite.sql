-- read 0 facilities
select "t0"."name" as "c0", "t0"."kind_label" as "c1", "t0"."category" as "c2", "t0"."childcare_access" as "c3", "t0"."childcare_parking" as "c4", "t0"."childcare_fax" as "c5", "t0"."childcare_licensed_on" as "c6", "t0"."childcare_capacity" as "c7", "t0"."childcare_capacity_note" as "c8", "t0"."childcare_accepted_ages" as "c9", "t0"."childcare_temporary_care" as "c10", "t0"."childcare_temporary_care_fee_kind" as "c11", "t0"."childcare_temporary_care_fee" as "c12", "t0"."childcare_temporary_care_fee_note" as "c13", "t0"."childcare_temporary_care_opens_at" as "c14", "t0"."childcare_temporary_care_closes_at" as "c15", "t0"."childcare_sick_child_care" as "c16", "t0"."id" as "c17" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'CHILDCARE'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'CHILDCARE'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."childcare_temporary_care" = ?1 and "t0"."childcare_temporary_care_fee" = ?2) order by "t0"."id" limit ?3
--   ?1 = True
--   ?2 = 0
--   ?3 = the page size
-- read 2 facilities
select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."childcare_licensed_on" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."childcare_licensed_on" desc, "t0"."id" limit ?2
--   ?1 = 'CHILDCARE'
--   ?2 = the page size
