-- read 0 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."total" = ?1 order by "t0"."id" limit ?2
--   ?1 = 10
--   ?2 = the page size
-- read 0 populations, count
select count(*) from "population" as "t0" where "t0"."total" = ?1
--   ?1 = 10
-- read 1 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where ("t0"."total" = ?1) is not true order by "t0"."id" limit ?2
--   ?1 = 10
--   ?2 = the page size
-- read 1 populations, count
select count(*) from "population" as "t0" where ("t0"."total" = ?1) is not true
--   ?1 = 10
-- read 2 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."total" in (select value from json_each(?1)) order by "t0"."id" limit ?2
--   ?1 = [0, 2, 2147483647]
--   ?2 = the page size
-- read 2 populations, count
select count(*) from "population" as "t0" where "t0"."total" in (select value from json_each(?1))
--   ?1 = [0, 2, 2147483647]
-- read 3 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where ("t0"."total" in (select value from json_each(?1)) or "t0"."total" is null) order by "t0"."id" limit ?2
--   ?1 = [0, null]
--   ?2 = the page size
-- read 3 populations, count
select count(*) from "population" as "t0" where ("t0"."total" in (select value from json_each(?1)) or "t0"."total" is null)
--   ?1 = [0, null]
-- read 4 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where (("t0"."total" in (select value from json_each(?1)) or "t0"."total" is null)) is not true order by "t0"."id" limit ?2
--   ?1 = [10, 12, null]
--   ?2 = the page size
-- read 4 populations, count
select count(*) from "population" as "t0" where (("t0"."total" in (select value from json_each(?1)) or "t0"."total" is null)) is not true
--   ?1 = [10, 12, null]
-- read 5 populations, count
select count(*) from "population" as "t0" where ("t0"."total" in (select value from json_each(?1))) is not true
--   ?1 = [10, 12]
-- read 6 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."total" in (select value from json_each(?1)) order by "t0"."id" limit ?2
--   ?1 = []
--   ?2 = the page size
-- read 6 populations, count
select count(*) from "population" as "t0" where "t0"."total" in (select value from json_each(?1))
--   ?1 = []
-- read 7 populations, count
select count(*) from "population" as "t0" where ("t0"."total" in (select value from json_each(?1))) is not true
--   ?1 = []
-- read 8 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."total" > ?1 order by "t0"."id" limit ?2
--   ?1 = 12
--   ?2 = the page size
-- read 8 populations, count
select count(*) from "population" as "t0" where "t0"."total" > ?1
--   ?1 = 12
-- read 9 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where ("t0"."total" > ?1) is not true order by "t0"."id" limit ?2
--   ?1 = 2
--   ?2 = the page size
-- read 9 populations, count
select count(*) from "population" as "t0" where ("t0"."total" > ?1) is not true
--   ?1 = 2
-- read 10 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."total" >= ?1 order by "t0"."id" limit ?2
--   ?1 = 101
--   ?2 = the page size
-- read 10 populations, count
select count(*) from "population" as "t0" where "t0"."total" >= ?1
--   ?1 = 101
-- read 11 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where ("t0"."total" >= ?1) is not true order by "t0"."id" limit ?2
--   ?1 = 1
--   ?2 = the page size
-- read 11 populations, count
select count(*) from "population" as "t0" where ("t0"."total" >= ?1) is not true
--   ?1 = 1
-- read 12 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."total" < ?1 order by "t0"."id" limit ?2
--   ?1 = 1
--   ?2 = the page size
-- read 12 populations, count
select count(*) from "population" as "t0" where "t0"."total" < ?1
--   ?1 = 1
-- read 13 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where ("t0"."total" < ?1) is not true order by "t0"."id" limit ?2
--   ?1 = 101
--   ?2 = the page size
-- read 13 populations, count
select count(*) from "population" as "t0" where ("t0"."total" < ?1) is not true
--   ?1 = 101
-- read 14 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where "t0"."total" <= ?1 order by "t0"."id" limit ?2
--   ?1 = 1
--   ?2 = the page size
-- read 14 populations, count
select count(*) from "population" as "t0" where "t0"."total" <= ?1
--   ?1 = 1
-- read 15 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where ("t0"."total" <= ?1) is not true order by "t0"."id" limit ?2
--   ?1 = 100
--   ?2 = the page size
-- read 15 populations, count
select count(*) from "population" as "t0" where ("t0"."total" <= ?1) is not true
--   ?1 = 100
-- read 16 populations
select "t0"."total" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "population" as "t0" where ("t0"."total" >= ?1 and "t0"."total" < ?2) order by "t0"."id" limit ?3
--   ?1 = 3
--   ?2 = 10
--   ?3 = the page size
-- read 16 populations, count
select count(*) from "population" as "t0" where ("t0"."total" >= ?1 and "t0"."total" < ?2)
--   ?1 = 3
--   ?2 = 10
-- read 17 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."evacuation_site_capacity" = ?1 order by "t0"."id" limit ?2
--   ?1 = -2147483648
--   ?2 = the page size
