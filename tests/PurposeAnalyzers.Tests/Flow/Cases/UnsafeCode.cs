namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class UnsafeCode
{
    private const string Person = "internal struct Person { [PermittedPurposes(\"support\")] public int Age; public int Visits; }";

    private const string GivePerson = "private Person person; private static int Same(int x) => x;";

    public static readonly FlowCase[] Rows =
    [
        new("Unsafe code", "A pointer to characters is found", "unsafe { fixed (char* p = m.Email) { {|PUR0903:Campaign.Send|}(new string(p)); } }"),
        new("Unsafe code", "A pointer to other characters is silent", "var mail = m.Email; unsafe { fixed (char* p = m.Name) { Campaign.Send(new string(p)); } }"),
        new("Unsafe code", "A character behind a pointer is found", "unsafe { fixed (char* p = m.Email) { {|PUR0903:Campaign.Send|}(p[1]); } }"),
        new("Unsafe code", "A dereferenced pointer is found", "var age = person.Age; unsafe { var p = &age; {|PUR0903:Campaign.Send|}(*p); }") { Types = Person, Members = GivePerson },
        new("Unsafe code", "A dereferenced pointer to something else is silent", "var age = person.Age; var visits = person.Visits; unsafe { var p = &visits; Campaign.Send(*p); }") { Types = Person, Members = GivePerson },
        new("Unsafe code", "A member behind a pointer is found", "var copy = person; unsafe { var p = &copy; {|PUR0903:Campaign.Send|}(p->Age); }") { Types = Person, Members = GivePerson },
        new("Unsafe code", "Another member behind a pointer is silent", "var copy = person; unsafe { var p = &copy; Campaign.Send(p->Visits); }") { Types = Person, Members = GivePerson },
        new("Unsafe code", "Memory of the stack is found", "Span<int> all = stackalloc int[] { person.Age }; {|PUR0903:Campaign.Send|}(all[0]);") { Types = Person, Members = GivePerson },
        new("Unsafe code", "Memory of the stack without the value is silent", "Span<int> all = stackalloc int[] { person.Visits }; Campaign.Send(all[0]);") { Types = Person, Members = GivePerson },
        new("Unsafe code", "A function pointer is found", "unsafe { delegate*<int, int> f = &Same; {|PUR0903:Campaign.Send|}(f(person.Age)); }") { Types = Person, Members = GivePerson },
        new("Unsafe code", "A function pointer that gets something else is silent", "unsafe { delegate*<int, int> f = &Same; _ = f(person.Age); Campaign.Send(f(person.Visits)); }") { Types = Person, Members = GivePerson },
        new("Unsafe code", "A size is silent", "unsafe { Campaign.Send(sizeof(Person)); }") { Types = Person, Members = GivePerson },
    ];
}
