using Gateway.Catalog;
using Gateway.Graph.Answers;

namespace Gateway.Http.Demand;

/// <summary>
/// What somebody looked for waits here, in memory alone, until several clients have looked for it: what one client wrote is never told.
/// </summary>
internal sealed class WaitingRoom
{
    /// <summary>Fewer clients are not told apart from one who uses several addresses.</summary>
    public const int Clients = 5;

    /// <summary>A square kilometre may be a few houses.</summary>
    public const int ClientsOfSquare = 10;

    private const int Most = 20_000;

    private readonly Dictionary<Sought, Guest> guests = [];

    /// <summary>A client looked for it so often.</summary>
    /// <returns>All who did so far, when these are enough; it does not wait any more then.</returns>
    public Guest? Note(Sought sought, ulong client, long times)
    {
        if (!guests.TryGetValue(sought, out var guest))
        {
            if (!HasRoom())
            {
                return null;
            }

            guests.Add(sought, guest = new Guest());
        }

        guest.Times += times;
        guest.Clients.Add(client);
        if (guest.Clients.Estimate() < (sought.Subject == DemandSubject.Square ? ClientsOfSquare : Clients))
        {
            return null;
        }

        guests.Remove(sought);
        return guest;
    }

    /// <summary>Where it is full, what one client alone looked for goes.</summary>
    private bool HasRoom()
    {
        if (guests.Count >= Most)
        {
            foreach (var (sought, _) in guests.Where(one => one.Value.Clients.Estimate() == 1).ToList())
            {
                guests.Remove(sought);
            }
        }

        return guests.Count < Most;
    }

    /// <summary>Who looked for it, and how often.</summary>
    internal sealed class Guest
    {
        public DistinctCount Clients { get; } = new();

        public long Times { get; set; }
    }
}
