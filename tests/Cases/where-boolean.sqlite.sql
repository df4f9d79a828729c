-- read 0 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."closes_next_day" = ?1 order by "t0"."id" limit ?2
--   ?1 = True
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."closes_next_day" = ?1
--   ?1 = True
-- read 1 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."closes_next_day" = ?1 order by "t0"."id" limit ?2
--   ?1 = False
--   ?2 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."closes_next_day" = ?1
--   ?1 = False
-- read 2 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."closes_next_day" = ?1) is not true order by "t0"."id" limit ?2
--   ?1 = True
--   ?2 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where ("t0"."closes_next_day" = ?1) is not true
--   ?1 = True
-- read 3 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."closes_next_day" is null order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 3 facilities, count
select count(*) from "facility" as "t0" where "t0"."closes_next_day" is null
-- read 4 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."closes_next_day" is not null order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 4 facilities, count
select count(*) from "facility" as "t0" where "t0"."closes_next_day" is not null
-- read 5 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."listed" = ?1 order by "t0"."id" limit ?2
--   ?1 = True
--   ?2 = the page size
