using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <content>What to ask next.</content>
internal sealed partial class Explanation
{
    public IReadOnlyList<SuggestedQuestion> Questions(IReadOnlyList<FactDefinition> openGates)
    {
        var (failures, excuses) = (_openFailures.Anywhere(), _openExcuses.Anywhere());
        var questions = new List<SuggestedQuestion>(openGates.Count + Bits.Count(failures) + Bits.Count(excuses));
        foreach (var gate in openGates)
        {
            questions.Add(_table.Dictionary.Asked(gate));
        }
        AskWhetherItApplies(questions, failures);
        for (var part = Bits.First(failures); part >= 0; part = Bits.Next(failures, part))
        {
            questions.Add(Ask(part, _openFailures));
        }
        for (var part = Bits.First(excuses); part >= 0; part = Bits.Next(excuses, part))
        {
            // What speaks against the data user may stand on both sides; it is asked for once.
            if (_table.Dictionary.Facts[part / 2].Polarity == Polarity.Mitigating || (!Bits.Has(failures, part | 1) && !Bits.Has(failures, part & ~1)))
            {
                questions.Add(Ask(part, _openExcuses));
            }
        }
        return questions;
    }

    /// <summary>The question about an open fact, for the systems it is open on.</summary>
    private SuggestedQuestion Ask(int part, OpenParts open)
    {
        var (fact, wasFound) = (_table.Dictionary.Facts[part / 2], part % 2 == 1);
        if (_table.Systems[0] is null)
        {
            return wasFound ? new SuggestedQuestion(fact.Id, [], Words.Question(fact, wasFound)) : _table.Dictionary.Asked(fact);
        }
        var systems = new List<string>();
        for (var system = 0; system < _table.SystemCount; system++)
        {
            if (Bits.Has(open.On(system), part))
            {
                systems.Add(_table.Systems[system]!);
            }
        }
        return new SuggestedQuestion(fact.Id, systems, Words.Question(fact, wasFound));
    }

    // Whether a step applies at all is asked before its details, unless something was found of it already.
    private void AskWhetherItApplies(List<SuggestedQuestion> questions, ulong[] failures)
    {
        var dictionary = _table.Dictionary;
        var (open, found) = (new ulong[Bits.Words(dictionary.Facts.Count)], new ulong[Bits.Words(dictionary.Facts.Count)]);
        for (var part = Bits.First(failures); part >= 0; part = Bits.Next(failures, part))
        {
            if (dictionary.GateOf(part / 2) is var gate && gate >= 0)
            {
                Bits.Add(IsFound(part) ? found : open, gate);
            }
        }
        for (var gate = Bits.First(open); gate >= 0; gate = Bits.Next(open, gate))
        {
            if (!Bits.Has(found, gate) && _table.Gate(gate) == Truth.Unknown)
            {
                questions.Add(dictionary.Asked(dictionary.Facts[gate]));
            }
        }
    }

    // On some system the part is open on.
    private bool IsFound(int part)
    {
        var fact = _table.Dictionary.Facts[part / 2];
        for (var system = 0; system < _table.SystemCount; system++)
        {
            if (Bits.Has(_openFailures.On(system), part) && _table.Found(fact, system) > 0)
            {
                return true;
            }
        }
        return false;
    }
}
