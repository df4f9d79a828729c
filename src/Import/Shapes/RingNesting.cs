namespace Gateway.Import.Shapes;

/// <summary>
/// Makes areas of rings that stand beside each other: in a Shapefile outer rings turn to the right and holes to the left, and which hole is
/// in which area is for the reader to see.
/// </summary>
internal static class RingNesting
{
    public static IReadOnlyList<IReadOnlyList<Position[]>> Of(IReadOnlyList<Position[]> rings)
    {
        List<Ring> all = [.. rings.Where(r => r.Length > 0).Select(Ring.Of)];
        var outer = all.Where(r => r.Turn <= 0).Select(r => new List<Ring> { r }).ToList();
        foreach (var hole in all.Where(r => r.Turn > 0))
        {
            // The smallest one around it; a ring that lies in none is an area, whichever way it turns.
            if (outer.Where(area => area[0].Holds(hole)).MinBy(area => Math.Abs(area[0].Turn)) is { } around)
            {
                around.Add(hole);
            }
            else
            {
                outer.Add([hole]);
            }
        }

        return [.. outer.Select(area => (IReadOnlyList<Position[]>)[.. area.Select(r => r.Positions)])];
    }

    /// <summary>Twice the area in the measure of the positions: over nought when the ring turns to the left.</summary>
    public static double Turn(IReadOnlyList<Position> ring)
    {
        var sum = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            // From the first position on, or the large numbers of a plane eat the small ones of a ring.
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            sum += ((a.East - ring[0].East) * (b.North - ring[0].North)) - ((b.East - ring[0].East) * (a.North - ring[0].North));
        }

        return sum;
    }

    private sealed record Ring(Position[] Positions, double Turn, Position SouthWest, Position NorthEast)
    {
        public static Ring Of(Position[] ring) => new(ring, RingNesting.Turn(ring),
            new Position(ring.Min(p => p.East), ring.Min(p => p.North)), new Position(ring.Max(p => p.East), ring.Max(p => p.North)));

        /// <summary>Whether the hole lies in it: its first position that is none of the ring's own does.</summary>
        public bool Holds(Ring hole)
        {
            if (Math.Abs(Turn) < hole.Turn || hole.SouthWest.East < SouthWest.East || hole.SouthWest.North < SouthWest.North
                || hole.NorthEast.East > NorthEast.East || hole.NorthEast.North > NorthEast.North)
            {
                return false;
            }

            var corners = Positions.ToHashSet();
            return hole.Positions.Where(p => !corners.Contains(p)).Take(1).All(Holds);
        }

        private bool Holds(Position at)
        {
            var inside = false;
            for (int i = 0, j = Positions.Length - 1; i < Positions.Length; j = i++)
            {
                var (a, b) = (Positions[i], Positions[j]);
                inside ^= a.North > at.North != b.North > at.North
                    && at.East < a.East + ((at.North - a.North) / (b.North - a.North) * (b.East - a.East));
            }

            return inside;
        }
    }
}
