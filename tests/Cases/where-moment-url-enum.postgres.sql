-- read 0 datasets
select * from (select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where ("t0"."imported_at" = $1 or (substr("t0"."imported_at", 1, 23) || '0000Z') = $1) order by "t0"."id" limit 16) as u limit $2
--   $1 = '2026-05-01T00:00:00.0000000Z'
--   $2 = the page size
-- read 0 datasets, count
select count(*) from "dataset" as "t0" where ("t0"."imported_at" = $1 or (substr("t0"."imported_at", 1, 23) || '0000Z') = $1)
--   $1 = '2026-05-01T00:00:00.0000000Z'
-- read 1 datasets
select * from (select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where ("t0"."imported_at" = $1 or (substr("t0"."imported_at", 1, 23) || '0000Z') = $1) order by "t0"."id" limit 16) as u limit $2
--   $1 = '2026-05-01T00:00:00.0000000Z'
--   $2 = the page size
-- read 1 datasets, count
select count(*) from "dataset" as "t0" where ("t0"."imported_at" = $1 or (substr("t0"."imported_at", 1, 23) || '0000Z') = $1)
--   $1 = '2026-05-01T00:00:00.0000000Z'
-- read 2 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where (("t0"."imported_at" > $1 and (substr("t0"."imported_at", 1, 23) || '0000Z') <> $1) and "t0"."imported_at" < $2) order by "t0"."id" limit $3
--   $1 = '2026-05-01T00:00:00.1234566Z'
--   $2 = '2026-05-01T00:00:00.1234568Z'
--   $3 = the page size
-- read 2 datasets, count
select count(*) from "dataset" as "t0" where (("t0"."imported_at" > $1 and (substr("t0"."imported_at", 1, 23) || '0000Z') <> $1) and "t0"."imported_at" < $2)
--   $1 = '2026-05-01T00:00:00.1234566Z'
--   $2 = '2026-05-01T00:00:00.1234568Z'
-- read 3 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."imported_at" is null order by "t0"."id" limit $1
--   $1 = the page size
-- read 3 datasets, count
select count(*) from "dataset" as "t0" where "t0"."imported_at" is null
-- read 4 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where ("t0"."imported_at" < $1) is not true order by "t0"."id" limit $2
--   $1 = '2026-05-01T00:00:00.0000000Z'
--   $2 = the page size
-- read 4 datasets, count
select count(*) from "dataset" as "t0" where ("t0"."imported_at" < $1) is not true
--   $1 = '2026-05-01T00:00:00.0000000Z'
-- read 5 datasets
select * from (select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."source_url" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'https://data.example.jp/a?x=1&y=<2>'
--   $2 = the page size
-- read 5 datasets, count
select count(*) from "dataset" as "t0" where "t0"."source_url" = $1
--   $1 = 'https://data.example.jp/a?x=1&y=<2>'
-- read 6 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."source_url" = any($1::text[]) order by "t0"."id" limit $2
--   $1 = [https://data.example.jp/a?x=1&y=<2>, https://example.jp/]
--   $2 = the page size
-- read 6 datasets, count
select count(*) from "dataset" as "t0" where "t0"."source_url" = any($1::text[])
--   $1 = [https://data.example.jp/a?x=1&y=<2>, https://example.jp/]
-- read 7 datasets, count
select count(*) from "dataset" as "t0" where "t0"."source_url" is null
-- read 8 datasets
select * from (select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."kind" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = 'EVENT'
--   $2 = the page size
-- read 8 datasets, count
select count(*) from "dataset" as "t0" where "t0"."kind" = $1
--   $1 = 'EVENT'
-- read 9 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where ("t0"."kind" = $1) is not true order by "t0"."id" limit $2
--   $1 = 'EVENT'
--   $2 = the page size
-- read 9 datasets, count
select count(*) from "dataset" as "t0" where ("t0"."kind" = $1) is not true
--   $1 = 'EVENT'
-- read 10 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."kind" = any($1::text[]) order by "t0"."id" limit $2
--   $1 = [AED, POPULATION]
--   $2 = the page size
-- read 10 datasets, count
select count(*) from "dataset" as "t0" where "t0"."kind" = any($1::text[])
--   $1 = [AED, POPULATION]
-- read 11 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where ("t0"."kind" = any($1::text[])) is not true order by "t0"."id" limit $2
--   $1 = [AED, POPULATION, EVENT]
--   $2 = the page size
-- read 11 datasets, count
select count(*) from "dataset" as "t0" where ("t0"."kind" = any($1::text[])) is not true
--   $1 = [AED, POPULATION, EVENT]
