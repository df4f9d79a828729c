-- read 0 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where strpos("t0"."name", $1) > 0 order by "t0"."id" limit $2
--   $1 = '%'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where strpos("t0"."name", $1) > 0
--   $1 = '%'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where strpos("t0"."name", $1) > 0 order by "t0"."id" limit $2
--   $1 = '_'
--   $2 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where strpos("t0"."name", $1) > 0
--   $1 = '_'
-- read 2 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where strpos("t0"."name", $1) > 0 order by "t0"."id" limit $2
--   $1 = '\'
--   $2 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where strpos("t0"."name", $1) > 0
--   $1 = '\'
-- read 3 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where right("t0"."name", length($1)) = $1 order by "t0"."id" limit $2
--   $1 = ''"'
--   $2 = the page size
-- read 3 facilities, count
select count(*) from "facility" as "t0" where right("t0"."name", length($1)) = $1
--   $1 = ''"'
-- read 4 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."name" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'A'
--   $2 = the page size
-- read 4 facilities, count
select count(*) from "facility" as "t0" where "t0"."name" = $1
--   $1 = 'A'
-- read 5 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where strpos("t0"."name", $1) > 0 order by "t0"."id" limit $2
--   $1 = 'a'
--   $2 = the page size
-- read 5 facilities, count
select count(*) from "facility" as "t0" where strpos("t0"."name", $1) > 0
--   $1 = 'a'
-- read 6 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."name" >= $1 and "t0"."name" < $2) order by "t0"."id" limit $3
--   $1 = 'Ａ'
--   $2 = the end of 'Ａ'
--   $3 = the page size
-- read 6 facilities, count
select count(*) from "facility" as "t0" where ("t0"."name" >= $1 and "t0"."name" < $2)
--   $1 = 'Ａ'
--   $2 = the end of 'Ａ'
-- read 7 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."name" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'ﾎｰﾙ'
--   $2 = the page size
-- read 7 facilities, count
select count(*) from "facility" as "t0" where "t0"."name" = $1
--   $1 = 'ﾎｰﾙ'
-- read 8 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."name" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'が'
--   $2 = the page size
-- read 8 facilities, count
select count(*) from "facility" as "t0" where "t0"."name" = $1
--   $1 = 'が'
-- read 9 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."name" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'が'
--   $2 = the page size
-- read 9 facilities, count
select count(*) from "facility" as "t0" where "t0"."name" = $1
--   $1 = 'が'
-- read 10 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where strpos("t0"."name", $1) > 0 order by "t0"."id" limit $2
--   $1 = '🎌'
--   $2 = the page size
-- read 10 facilities, count
select count(*) from "facility" as "t0" where strpos("t0"."name", $1) > 0
--   $1 = '🎌'
-- read 11 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."name" >= $1 and "t0"."name" < $2) order by "t0"."id" limit $3
--   $1 = '𠮷'
--   $2 = the end of '𠮷'
--   $3 = the page size
-- read 11 facilities, count
select count(*) from "facility" as "t0" where ("t0"."name" >= $1 and "t0"."name" < $2)
--   $1 = '𠮷'
--   $2 = the end of '𠮷'
-- read 12 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."name" >= $1 and "t0"."name" < $2) order by "t0"."id" limit $3
--   $1 = ''
--   $2 = the end of ''
--   $3 = the page size
-- read 12 facilities, count
select count(*) from "facility" as "t0" where ("t0"."name" >= $1 and "t0"."name" < $2)
--   $1 = ''
--   $2 = the end of ''
-- read 13 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where strpos("t0"."description", $1) > 0 order by "t0"."id" limit $2
--   $1 = '
'
--   $2 = the page size
-- read 13 facilities, count
select count(*) from "facility" as "t0" where strpos("t0"."description", $1) > 0
--   $1 = '
'
-- read 14 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."phone" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = ''
--   $2 = the page size
-- read 14 facilities, count
select count(*) from "facility" as "t0" where "t0"."phone" = $1
--   $1 = ''
-- read 15 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where strpos("t0"."phone", $1) > 0 order by "t0"."id" limit $2
--   $1 = ''
--   $2 = the page size
-- read 15 facilities, count
select count(*) from "facility" as "t0" where strpos("t0"."phone", $1) > 0
--   $1 = ''
-- read 16 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (strpos("t0"."phone", $1) > 0) is not true order by "t0"."id" limit $2
--   $1 = ''
--   $2 = the page size
-- read 16 facilities, count
select count(*) from "facility" as "t0" where (strpos("t0"."phone", $1) > 0) is not true
--   $1 = ''
