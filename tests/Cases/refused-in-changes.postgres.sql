-- read 0 changes: refused, NumberOutOfRange { Coordinate = , Location = , Name = simplify, Number = -1, Least = 0, Most = 100000, IsOver = False }
-- read 1 changes
with start as (select s.kept, s.newest, s.made_at, case when s.kept = 1 then $1 else -2 end as version, case when s.kept = 1 then $2 else s.newest + 1 end as gone from (select d.number as newest, d.made_at as made_at, case when d.forgotten <= $3 and exists (select 1 from data_version as k where k.number = $4 and k.made_at = $5) then 1 else 0 end as kept from data_version as d order by d.number desc limit 1) as s) select "t0"."kept" as "c0", "t0"."version" as "c1", "t0"."made_at" as "c2" from (select kept, newest as version, made_at from start) as t0
--   $1 = Version of no token
--   $2 = GoneVersion of no token
--   $3 = RemovalsKnownUpTo of no token
--   $4 = Newest of no token
--   $5 = MadeAt of no token
-- read 2 changes: refused, NumberOutOfRange { Coordinate = , Location = , Name = simplify, Number = -1, Least = 0, Most = 100000, IsOver = False }
