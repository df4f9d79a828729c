-- read 0 facilities: refused, PageNegative { Coordinate = , Location = , Requested = -1 }
-- read 1 events: refused, PageNegative { Coordinate = , Location = , Requested = -2147483648 }
-- read 2 areas, count
select count(*) from "area" as "t0"
