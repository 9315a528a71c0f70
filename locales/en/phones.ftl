# A phone that was lost or stolen.

phones-cut = <b>{ $callsign }: phones cut off: { $count }.</b> They get no new messages and can record nothing.
    Please check what somebody else may have done:
    { $held ->
        [0] • { $callsign } has no packet in hand.
       *[other] • Packets in the hands of { $callsign }: { $held } ({ $codes }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more, all of them: <code>/status { $callsign }</code>
        }). Make sure that they are whole and in place.
    }
    { $acts ->
        [0] • Within the last day nothing was recorded by { $callsign }.
       *[other] • Entries by { $callsign } within the last day: { $acts }, the last one { $last_when }. Go through them with the person: <code>/proof { $callsign }</code>. What is wrong can be corrected: /fix. Warn those with whom packets were exchanged.
    }
    • The chat's history is still on the phone itself. Let the person end its Telegram session: “Settings”, “Devices”.
    A new link follows: pass it on when the person has another phone.
    { receipt-note }
no-phone-to-cut = { $phones ->
        [0] { $cut ->
            [none] { $callsign } has no phone here: there is nothing to cut off.
           *[other] <b>The phone of { $callsign } was cut off already</b>, { $cut_when }. Nothing was changed now.
        }
       *[other] { $working ->
            [0] Nothing was changed now. { $cut ->
                [none] The phone of { $callsign } joined { $since_when }, later than you have reported it.
               *[other] <b>The former phone of { $callsign } was cut off already</b>, { $cut_when }; the one of now joined { $since_when }.
            } Is it lost too? Press the button below.
           *[other] <b>Nothing is cut off yet: the lost phone of { $callsign } still works.</b> There is another one beside it, which joined { $since_when }, later than you have reported it. The button below cuts off all of them.
        }
    }{ $invited ->
        [none] { $phones ->
            [0] {" "}There is no valid link either.
           *[other] {""}
        }
       *[other] {" "}The link that was given is good { $invited_until }, no other is needed.
    }
whose-phone = { $decides ->
    [yes] Whose phone? Write it with the call-sign, for example: <code>N-03 phone stolen</code>. It will be cut off at once.
   *[no] The coordinator cuts off a lost or stolen phone: please call them at once.
}
