using Gateway.Http.Limits;

namespace Gateway.Http.Running;

/// <summary>
/// Room for so many, of which nobody takes more than he leaves to others: who is alone has half of it, a second one a third. So whoever
/// comes with nothing finds room, whatever one address holds, and for however long.
/// </summary>
/// <param name="size">How many.</param>
internal sealed class FairRoom(int size)
{
    private readonly Lock door = new();
    private readonly Dictionary<ClientId, int> holders = [];
    private int free = size;

    /// <summary>Takes a place, to be given back by <see cref="Leave"/>; false where there is none for him.</summary>
    /// <param name="isForAll">Whether he comes for many, and may have all that is free.</param>
    public bool Enter(ClientId who, bool isForAll = false)
    {
        lock (door)
        {
            var held = holders.GetValueOrDefault(who);
            if ((isForAll ? 0 : held) >= free)
            {
                return false;
            }

            holders[who] = held + 1;
            free--;
            return true;
        }
    }

    public void Leave(ClientId who)
    {
        lock (door)
        {
            free++;
            if (--holders[who] == 0)
            {
                holders.Remove(who);
            }
        }
    }
}
