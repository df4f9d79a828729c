-- read 0 facilities
select * from (select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."name" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = '中央公園'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."name" = $1
--   $1 = '中央公園'
-- read 1 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."phone" = $1) is not true order by "t0"."id" limit $2
--   $1 = '(0299)00-0001'
--   $2 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where ("t0"."phone" = $1) is not true
--   $1 = '(0299)00-0001'
-- read 2 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where strpos("t0"."name", $1) > 0 order by "t0"."id" limit $2
--   $1 = '校庭'
--   $2 = the page size
-- read 2 facilities, count
select count(*) from "facility" as "t0" where strpos("t0"."name", $1) > 0
--   $1 = '校庭'
-- read 3 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (strpos("t0"."name_kana", $1) > 0) is not true order by "t0"."id" limit $2
--   $1 = 'ホール'
--   $2 = the page size
-- read 3 facilities, count
select count(*) from "facility" as "t0" where (strpos("t0"."name_kana", $1) > 0) is not true
--   $1 = 'ホール'
-- read 4 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."name" = any($1::text[]) order by "t0"."id" limit $2
--   $1 = [A, a, Ａ, B]
--   $2 = the page size
-- read 4 facilities, count
select count(*) from "facility" as "t0" where "t0"."name" = any($1::text[])
--   $1 = [A, a, Ａ, B]
-- read 5 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."name" = any($1::text[])) is not true order by "t0"."id" limit $2
--   $1 = [A, a]
--   $2 = the page size
-- read 5 facilities, count
select count(*) from "facility" as "t0" where ("t0"."name" = any($1::text[])) is not true
--   $1 = [A, a]
-- read 6 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."name" >= $1 and "t0"."name" < $2) order by "t0"."id" limit $3
--   $1 = 'ひまわり'
--   $2 = the end of 'ひまわり'
--   $3 = the page size
-- read 6 facilities, count
select count(*) from "facility" as "t0" where ("t0"."name" >= $1 and "t0"."name" < $2)
--   $1 = 'ひまわり'
--   $2 = the end of 'ひまわり'
-- read 7 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (("t0"."name" >= $1 and "t0"."name" < $2)) is not true order by "t0"."id" limit $3
--   $1 = 'ひ'
--   $2 = the end of 'ひ'
--   $3 = the page size
-- read 7 facilities, count
select count(*) from "facility" as "t0" where (("t0"."name" >= $1 and "t0"."name" < $2)) is not true
--   $1 = 'ひ'
--   $2 = the end of 'ひ'
-- read 8 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where right("t0"."name", length($1)) = $1 order by "t0"."id" limit $2
--   $1 = '校庭'
--   $2 = the page size
-- read 8 facilities, count
select count(*) from "facility" as "t0" where right("t0"."name", length($1)) = $1
--   $1 = '校庭'
-- read 9 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (right("t0"."name", length($1)) = $1) is not true order by "t0"."id" limit $2
--   $1 = '庭'
--   $2 = the page size
-- read 9 facilities, count
select count(*) from "facility" as "t0" where (right("t0"."name", length($1)) = $1) is not true
--   $1 = '庭'
-- read 10 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (strpos("t0"."name", $1) > 0 and ("t0"."name" >= $2 and "t0"."name" < $3)) order by "t0"."id" limit $4
--   $1 = '小学校'
--   $2 = '第'
--   $3 = the end of '第'
--   $4 = the page size
-- read 10 facilities, count
select count(*) from "facility" as "t0" where (strpos("t0"."name", $1) > 0 and ("t0"."name" >= $2 and "t0"."name" < $3))
--   $1 = '小学校'
--   $2 = '第'
--   $3 = the end of '第'
-- read 11 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where ("t0"."name" = $1 or right("t0"."name", length($2)) = $2) order by "t0"."id" limit $3
--   $1 = '駅'
--   $2 = '北口'
--   $3 = the page size
-- read 11 facilities, count
select count(*) from "facility" as "t0" where ("t0"."name" = $1 or right("t0"."name", length($2)) = $2)
--   $1 = '駅'
--   $2 = '北口'
-- read 12 facilities
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" where (("t0"."name" >= $1 and "t0"."name" < $2) and ("t0"."name" = $1) is not true) order by "t0"."id" limit $3
--   $1 = '駅'
--   $2 = the end of '駅'
--   $3 = the page size
-- read 12 facilities, count
select count(*) from "facility" as "t0" where (("t0"."name" >= $1 and "t0"."name" < $2) and ("t0"."name" = $1) is not true)
--   $1 = '駅'
--   $2 = the end of '駅'
