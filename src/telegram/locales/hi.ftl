# हिन्दी: पाठक को “आप” कहा जाता है, बॉट अपने लिए “मैं” कहता है। उद्धरण चिह्न: “…”; वाक्य के अंत में
# पूर्ण विराम “।”। Telegram के शब्द वैसे ही हैं जैसे ऐप में: ग्रुप, चैनल, एडमिन, मैसेज।

## Pieces of other texts

list-comma = { ", " }
sentence-gap = { " " }
nameless = नए सदस्य
right-delete = मैसेज डिलीट करना
right-ban = यूज़र बैन करना
right-invite = यूज़र आमंत्रित करना
right-topics = टॉपिक प्रबंधित करना
right-named = “{ $right }” ({ $code })
seconds = { $count } सेकंड
minutes = { $count } मिनट
hours =
    { $count ->
        [1] { $count } घंटा
       *[other] { $count } घंटे
    }
days = { $count } दिन

## What members read

notice = नमस्ते { $user }, इस ग्रुप में लिखने के लिए पहले { $channels } से जुड़ें।
notice-left = ⚠️ { $user }, आपने { $channel } छोड़ दिया है, इसलिए अब आप यहाँ नहीं लिख सकते। लिखना जारी रखने के लिए फिर से जुड़ें।
notice-banned = ⚠️ { $user }: { $ban }
crowd = { $names } और { $count } अन्य
banned =
    { $count ->
        [1] आपको { $channels } में बैन किया गया है: केवल उस चैनल के एडमिन आपकी मदद कर सकते हैं।
       *[other] आपको { $channels } में बैन किया गया है: केवल उन चैनलों के एडमिन आपकी मदद कर सकते हैं।
    }
join-button = 📢 { $channel } से जुड़ें
verify-button = ✅ मैंने जॉइन कर लिया
verify-button-for = ✅ जॉइन कर लिया ({ $group })
verified = ✅ पुष्टि हो गई! अब आप लिख सकते हैं।
still-missing = आप अभी तक इनसे नहीं जुड़े हैं: { $channels }
not-yours = यह बटन आपके लिए नहीं है।
muted-by-admin = इस ग्रुप के एक एडमिन ने आपको म्यूट किया है। इसे केवल एडमिन ही हटा सकते हैं।
muted-by-admin-in = { $group } के एक एडमिन ने आपको म्यूट किया है। इसे केवल एडमिन ही हटा सकते हैं।
unsure = ⏳ Telegram अभी जवाब नहीं दे रहा है। कृपया थोड़ी देर में फिर कोशिश करें।
still-checking = ⏳ जाँच अभी चल रही है। पूरी होते ही आप लिख सकेंगे।
admitted = ✅ आपको ग्रुप में ले लिया गया है। स्वागत है!
how-to-be-admitted = { $group } में आने के लिए पहले { $channels } से जुड़ें। जुड़ते ही आपको अंदर ले लिया जाएगा।
muted-until =
    { $count ->
        [1] जब तक आप इस चैनल से नहीं जुड़ते, तब तक नहीं लिख सकते:
       *[other] जब तक आप इन चैनलों से नहीं जुड़ते, तब तक नहीं लिख सकते:
    }
muted-place = • { $group }: { $channels }
muted-help =
    { $count ->
        [1] इससे जुड़ें, फिर आप लिख सकेंगे। थोड़ा समय लगे तो बटन दबाएँ।
       *[other] इन सबसे जुड़ें, फिर आप लिख सकेंगे। थोड़ा समय लगे तो बटन दबाएँ।
    }
free-again = ✅ अब आप फिर से लिख सकते हैं।

## Who may do what, and how often

admins-only = ⛔ यह कमांड केवल ग्रुप के एडमिन इस्तेमाल कर सकते हैं।
admins-only-protect = ⛔ सुरक्षा केवल ग्रुप के एडमिन सेट कर सकते हैं।
takes-ban-right = ⛔ इसके लिए इस ग्रुप में “{ right-ban }” (can_restrict_members) अधिकार चाहिए: ऐसे एडमिन से कहें जिनके पास यह हो।
unclear-who = ⚠️ मैं नहीं देख सकता कि आप कौन-से अनाम एडमिन हैं, और “{ right-ban }” (can_restrict_members) अधिकार सबके पास नहीं है। इसे अनाम हुए बिना करें।
cannot-tell-admin = ⚠️ मैं Telegram से यह पता नहीं कर पा रहा हूँ कि आप एडमिन हैं या नहीं। थोड़ी देर में फिर कोशिश करें।
not-protected = यह ग्रुप अभी सुरक्षित नहीं है।
operator-refuses = ⛔ इस बॉट के संचालक यहाँ इसकी अनुमति नहीं देते। कोड खुला है: आप अपना बॉट चला सकते हैं।
groups-only = यह कमांड ग्रुप में चलता है। मुझे अपने ग्रुप में जोड़ें और वहाँ इसका इस्तेमाल करें।
not-understood = मैं समझा नहीं। /start बताता है कि मैं क्या कर सकता हूँ, और /help कमांड की सूची देता है।
too-many-messages = ⏳ एक साथ बहुत सारे मैसेज आ गए। मैं { $seconds } सेकंड में फिर जवाब दूँगा।
slow-down = ⏳ कृपया धीरे: आप इतनी तेज़ी से दबा रहे हैं कि मैं साथ नहीं दे पा रहा।
back = ⬅️ वापस

## /start and /help

welcome = Nezuko में आपका स्वागत है! किसी ग्रुप को सुरक्षित करने के लिए: 1) मुझे ग्रुप में एडमिन बनाएँ, 2) मुझे चैनल में एडमिन बनाएँ, 3) <code>/protect @YourChannel</code> भेजें
welcome-group = यहाँ वही लिख सकते हैं जो ग्रुप के चैनलों से जुड़े हैं। एडमिन के लिए: <code>/protect @YourChannel</code>, और जानने के लिए /help
added-to-group =
    मुझे जोड़ने के लिए धन्यवाद! इस ग्रुप को सुरक्षित करने के लिए:
    1) मुझे यहाँ एडमिन बनाएँ और मैसेज डिलीट करने, यूज़र बैन करने और यूज़र आमंत्रित करने के अधिकार दें
    2) मुझे अपने चैनल में एडमिन बनाएँ
    3) <code>/protect @YourChannel</code> भेजें
setup-guide =
    किसी ग्रुप को सुरक्षित करने के लिए:
    1) मुझे एडमिन के रूप में ग्रुप में जोड़ें और मैसेज डिलीट करने, यूज़र बैन करने और यूज़र आमंत्रित करने के अधिकार दें
    2) मुझे हर चैनल में एडमिन बनाएँ, ताकि मैं देख सकूँ कि कौन जुड़ा है
    3) ग्रुप में <code>/protect @YourChannel</code> भेजें। पाँच चैनल तक हो सकते हैं: <code>/protect @One @Two</code>. निजी चैनल उसके ID से बताया जाता है: <code>/protect -1001234567890</code>
how-it-works =
    जब कोई ऐसा व्यक्ति ग्रुप में लिखता है जो किसी चैनल से नहीं जुड़ा, तो मैं मैसेज डिलीट करता हूँ, उसे म्यूट करता हूँ और हर चैनल के लिए जुड़ने के बटन वाली सूचना दिखाता हूँ।
    जैसे ही वह जुड़ता है, मैं म्यूट हटा देता हूँ, चाहे बटन दबाया जाए या नहीं। एडमिन, बॉट और जुड़े हुए चैनल की पोस्ट को मैं कभी नहीं छूता।
help-trouble = अगर कुछ काम न करे: मुझे ग्रुप में (मैसेज डिलीट करना, यूज़र बैन करना) और हर चैनल में एडमिन होना चाहिए। /status बताता है कि क्या कमी है।
setup-button = ⚙️ सेटअप
how-button = ❓ यह कैसे काम करता है
commands-button = 📋 कमांड
add-to-group-button = ➕ ग्रुप में जोड़ें
command-start = मैं क्या करता हूँ और मुझे कैसे सेट करें
command-protect = किसी चैनल से जुड़ना अनिवार्य करें
command-status = इस ग्रुप की सुरक्षा दिखाएँ
command-unprotect = सुरक्षा बंद करें
command-settings = टेक्स्ट, समय और जाँच बदलें
command-forget = मैं आपके बारे में क्या जानता हूँ और उसे कैसे मिटाएँ
command-help = कमांड और समस्याओं का हल
help-protect = /protect @Channel – लिखने से पहले चैनल से जुड़ना अनिवार्य करता है
help-status = /status – सुरक्षा दिखाता है और जाँचता है कि सब ठीक चल रहा है
help-unprotect = /unprotect – सुरक्षा बंद करता है
help-settings = /settings – टेक्स्ट, समय और जाँच बदलता है
help-forget = /forget – निजी चैट में: मैं आपके बारे में क्या जानता हूँ और उसे कैसे मिटाएँ
help-help = /help – यही सूची

## /forget

known-of-you =
    🗂 मैंने आपके बारे में यह सहेजा है:
    • ग्रुप जिनमें आप दिखे: { $seen }
    • मेरे लगाए म्यूट: { $mutes }
    • लंबित जुड़ने के अनुरोध: { $requests }
    • छूट की सूचियाँ जिनमें आप हैं: { $lists }
    • केवल आपके लिए मैसेज: { $notices }
    • ग्रुप के मालिक के रूप में रिकॉर्ड: { $owner }
seen-in = { $count } ({ $groups })
forget-how = यह बटन सब कुछ मिटा देता है और पहले आपके म्यूट हटाता है। आपके सेट किए हुए ग्रुप सुरक्षित रहते हैं। जब आप फिर किसी सुरक्षित ग्रुप में लिखेंगे, तो मैं आपको फिर से जान जाऊँगा।
forget-button = 🗑 मिटाएँ
nothing-known = मैंने आपके बारे में कुछ भी नहीं सहेजा है।
blocked-stays = इस बॉट के संचालक ने आपको ब्लॉक किया है। यह नहीं मिटता।
not-forgotten = ⏳ मैं अभी आपका एक म्यूट नहीं हटा पा रहा हूँ, इसलिए मैंने कुछ नहीं मिटाया। कृपया थोड़ी देर में फिर कोशिश करें।
forgotten = ✅ मिटा दिया। अब मेरे पास आपके बारे में कुछ भी सहेजा हुआ नहीं है।
forget-in-private = मुझे निजी चैट में /forget भेजें।

## /protect

protect-usage = ऐसे इस्तेमाल करें: <code>/protect @YourChannel</code>, या पाँच तक: <code>/protect @One @Two</code>. निजी चैनल उसके ID से बताया जाता है: <code>/protect -1001234567890</code>
invalid-channel = ⚠️ चैनल का प्रारूप ग़लत है। चैनल का @यूज़रनेम या संख्या वाला ID लिखें।
basic-group = ❌ यह साधारण ग्रुप है, और सदस्यों पर रोक केवल सुपरग्रुप में लगाई जा सकती है। इसे बदलने के लिए ग्रुप की सेटिंग में चैट इतिहास नए सदस्यों को दिखाएँ।
verifying = 🔍 अधिकारों की जाँच हो रही है…
activated = 🛡️ सुरक्षा चालू हो गई! इस ग्रुप में लिखने के लिए { $channels } से जुड़ना ज़रूरी है।
already-protected = यह ग्रुप पहले से { $channels } से सुरक्षित है। चैनल बदलने हों तो पहले <code>/unprotect</code> भेजें।
run-again = ठीक करने के बाद फिर से <code>/protect { $channels }</code> भेजें।
also-require = ➕ { $channels } भी अनिवार्य करें
confirm-question = आप यहाँ अनाम हैं। “पुष्टि करें” दबाएँ, ताकि मैं जाँच सकूँ कि आप { $channels } के एडमिन हैं।
confirm-button = ✅ पुष्टि करें
too-many-channels = ❌ एक ग्रुप ज़्यादा से ज़्यादा { $most } चैनल अनिवार्य कर सकता है।
requires-now = इस ग्रुप में अनिवार्य चैनल: { $channels }।
admin-here = ✅ मैं इस ग्रुप में एडमिन हूँ
admin-in = ✅ मैं { $channel } में एडमिन हूँ
actor-authorized = ✅ आपको यह सेट करने का अधिकार है
actor-lacks-ban = ❌ इस ग्रुप में आपके पास “{ right-ban }” (can_restrict_members) अधिकार नहीं है। जिन एडमिन के पास यह है, उनसे कमांड भेजने को कहें।
actor-not-admin = ❌ आप इस ग्रुप के एडमिन नहीं हैं
actor-not-admin-in = ❌ आप { $channel } के एडमिन नहीं हैं। किसी चैनल को केवल उसका एडमिन ही अनिवार्य कर सकता है: उनमें से किसी से कमांड भेजने को कहें।
actor-lacks-invite = ❌ { $channel } निजी है, इसलिए मुझे आमंत्रण लिंक पोस्ट करना होगा, और वहाँ आपके पास “{ right-invite }” (can_invite_users) अधिकार नहीं है। चैनल के जिन एडमिन के पास यह है, उनसे कमांड भेजने को कहें।
how-to-promote = चैट खोलें, “एडमिन”, फिर “एडमिन जोड़ें” चुनें और मुझे चुनें।
not-admin-here = ❌ मैं इस ग्रुप में एडमिन नहीं हूँ। मुझे “{ right-delete }” और “{ right-ban }” अधिकारों के साथ एडमिन बनाएँ।
not-admin-in = ❌ मैं { $channel } में एडमिन नहीं हूँ। { how-to-promote }
lacks-rights-here = ❌ मैं इस ग्रुप में एडमिन हूँ, पर मेरे पास ये अधिकार नहीं हैं: { $rights }। ग्रुप की एडमिन सूची में मुझे ये दें।
lacks-invite-in = ❌ मैं { $channel } में एडमिन हूँ, पर मेरे पास “{ right-invite }” (can_invite_users) अधिकार नहीं है, जो निजी चैनल का लिंक बनाने के लिए चाहिए।
no-join-link = ❌ मैं { $channel } का आमंत्रण लिंक नहीं बना सकता। मुझे वहाँ “{ right-invite }” (can_invite_users) अधिकार दें।
no-answer = ⚠️ Telegram अभी जवाब नहीं दे रहा है।
not-found = ❌ मुझे { $channel } नाम का चैनल नहीं मिला। वर्तनी जाँचें।
not-found-or-seen = ❌ मुझे चैनल { $channel } नहीं मिला: मैं उसे देख नहीं सकता। { how-to-promote }
is-a-group = ❌ { $channel } चैनल नहीं, ग्रुप है। कोई चैनल बताएँ।
is-a-user = ❌ { $channel } चैनल नहीं, यूज़र है। कोई चैनल बताएँ।
too-many-look-ups = ⚠️ आपने कम समय में बहुत सारे चैनल बताए। एक मिनट में फिर कोशिश करें।

## /unprotect

unprotect-question = क्या सुरक्षा सचमुच बंद करनी है? सदस्यों को फिर { $channels } से जुड़ना ज़रूरी नहीं होगा।
yes = हाँ
no = नहीं
protection-stays = सुरक्षा चालू रहेगी।
unprotected = 🔓 सुरक्षा बंद हो गई। अब सब लोग चैनल से जुड़े बिना लिख सकते हैं।

## /status

status-hint = यह ग्रुप सुरक्षित नहीं है। एडमिन <code>/protect @YourChannel</code> से पुष्टि चालू कर सकते हैं।
status-title = <b>सुरक्षा</b>: { $state }
status-enabled = ✅ चालू
status-disabled = ❌ बंद
status-suspended = ⚠️ रुकी हुई, क्योंकि मेरे पास एक अधिकार नहीं है (नीचे देखें)
status-suspended-for = ⚠️ चालू, पर { $channels } के लिए रुकी हुई (नीचे देखें)
status-channels = चैनल:
status-set-up-by = सेट किया: { $owner }
status-an-admin = एक एडमिन
status-since = कब से: { $time } UTC
status-dry-run = परीक्षण: किसी को म्यूट नहीं किया जाता
status-diagnosis = <b>जाँच</b>
status-no-answer = ⚠️ Telegram अभी जवाब नहीं दे रहा है
status-no-answer-for = ⚠️ { $channel }: Telegram अभी जवाब नहीं दे रहा है
status-not-admin-here = ❌ मैं इस ग्रुप में एडमिन नहीं हूँ: मुझे एडमिन बनाएँ, वरना कुछ भी नहीं जाँचा जाएगा
status-not-admin-in = ❌ मैं { $channel } में एडमिन नहीं हूँ: मुझे वहाँ एडमिन बनाएँ, वरना मैं नहीं देख सकता कि कौन जुड़ा, और उसके लिए किसी को म्यूट नहीं करूँगा
status-right-given = ✅ { $right }
status-right-missing = ❌ { $right } ({ $code }): ग्रुप की एडमिन सूची में मुझे यह अधिकार दें
status-topics-missing = ❌ { right-topics } (can_manage_topics): ग्रुप की एडमिन सूची में मुझे यह अधिकार दें, वरना अजनबियों के टॉपिक खुले रहेंगे
status-lacks-invite-in = ❌ मैं { $channel } में एडमिन हूँ, पर आमंत्रण लिंक नहीं बना सकता: मुझे वहाँ “{ right-invite }” (can_invite_users) अधिकार दें
status-members-gone = ⚠️ { $channel }: लगता है कि कई सदस्य अचानक चले गए, इसलिए स्थिति ठीक होने तक मैं इसके लिए किसी को म्यूट नहीं करता। अगर वे सचमुच चले गए हैं: /unprotect, फिर /protect

## /settings

settings-line = { $label }: { $value }
setting-check-on-join = 🚪 जुड़ने पर जाँच
setting-notice-lifetime = 🗑 सूचनाएँ कब तक रहें
setting-mute-length = 🔇 म्यूट कब तक रहे
setting-on-unknown = ❓ सदस्यता पता न हो तो
setting-channel-senders = 📣 चैनल के नाम से लिखना
setting-check-edits = ✏️ बदले गए मैसेज जाँचें
setting-join-requests = 🙋 चैनल के सदस्यों को अंदर लें
setting-service-messages = 👋 आने-जाने के मैसेज डिलीट करें
setting-command-cleanup = 🧹 कमांड कब तक रहें
setting-notice-style = 👁 सूचनाएँ
setting-language = 🌐 सदस्यों की भाषा
setting-dry-run = 🧪 परीक्षण (कोई म्यूट नहीं)
setting-warning-text = 📝 सूचना का टेक्स्ट
setting-verify-button = 🔘 पुष्टि का बटन
value-on = चालू
value-off = बंद
value-for-good = हमेशा
value-allow = अनुमति दें
value-block = रोकें
value-requests-off = बंद
value-requests-auto = अपने आप
value-public = सबके लिए
value-private = निजी
saved = सहेजा गया।

## The allow list

allow-list-row =
    👥 छूट: { $count ->
        [0] किसी को नहीं
       *[other] { $count }
    }
allow-list-nobody = 👥 चैनलों से जुड़े बिना कोई नहीं लिख सकता।
allow-list-people = 👥 ये लोग चैनलों से जुड़े बिना लिख सकते हैं:
allow-list-full = ⚠️ सूची भर गई है: इसमें { $most } लोग आ सकते हैं।
allow-list-add = ➕ व्यक्ति जोड़ें

## News for the owner of a group

for-admins-button = 🔧 एडमिन के लिए: क्या करना है
group-lost = ⚠️ { $group } की सुरक्षा रुकी हुई है: मैं वहाँ अब मैसेज डिलीट नहीं कर सकता और सदस्यों पर रोक नहीं लगा सकता।
group-lost-remedy = मुझे “{ right-delete }” और “{ right-ban }” अधिकारों के साथ एडमिन बनाएँ, सुरक्षा अपने आप फिर शुरू होगी।
group-regained = ✅ मेरे पास फिर से सारे अधिकार हैं: { $group } सुरक्षित है।
group-regained-but = ✅ { $group } में मेरे पास फिर से सारे अधिकार हैं, पर मैं अब भी { $channels } में एडमिन नहीं हूँ।
channel-lost = ⚠️ { $group } की सुरक्षा { $channel } के लिए रुकी हुई है: मैं अब { $channel } में एडमिन नहीं हूँ, इसलिए नहीं देख सकता कि कौन जुड़ा है।
channel-lost-remedy = मुझे वहाँ एडमिन बनाएँ, सुरक्षा अपने आप फिर शुरू होगी।
until-then-blocked = तब तक मैं उन लोगों के मैसेज डिलीट करता हूँ जिन्हें मैं जाँच नहीं सकता, जैसा कि सेटिंग में है।
until-then-open = तब तक कोई भी लिख सकता है।
until-then-others = बाकी चैनल अब भी अनिवार्य हैं।
channel-regained = ✅ मैं फिर से { $channel } में एडमिन हूँ: { $group } सुरक्षित है।
channel-regained-but = ✅ मैं फिर से { $channel } में एडमिन हूँ, पर { $channels } में अब भी नहीं।
members-gone = ⚠️ लगता है कि { $channel } के कई सदस्य अचानक चले गए। यह गड़बड़ी जैसा लगता है, इसलिए स्थिति ठीक होने तक मैं { $group } में { $channel } के लिए किसी को म्यूट नहीं करता।
members-gone-remedy = अगर वे सचमुच चले गए हैं, तो वहाँ /unprotect और फिर /protect भेजें।
members-back = ✅ { $channel } के सदस्य वापस आ गए हैं: { $group } सुरक्षित है।

## What a group reads when the bot leaves

leave-asked = इस बॉट के संचालक ने मुझे यह ग्रुप छोड़ने को कहा है।
leave-blocked-group = इस बॉट के संचालक मुझे इस ग्रुप में काम नहीं करने देते, इसलिए मैं जा रहा हूँ।
leave-blocked-person = जिसने मुझे जोड़ा, उसके लिए इस बॉट के संचालक मुझे काम नहीं करने देते, इसलिए मैं जा रहा हूँ।
leave-not-allowed = यह बॉट केवल कुछ ग्रुपों के लिए है, इसलिए मैं जा रहा हूँ।

## The control room

control-room-line = ⚙️ Settings are made in our private chat, where they disturb nobody.
control-room-button = ⚙️ Open settings
no-groups =
    I know no group that you may configure. Add me to one of yours, or write /settings there.
    Configuring takes the right to ban users.
group-list = <b>Your groups</b>
group-list-search = Choose one, or write a part of its name.
group-list-nothing = No group of yours has "{ $query }" in its name.
group-unknown = I am not in this group any more, or do not know it yet. Write /settings in the group.
my-groups = 🗂 My groups
cancel = Cancel
cancelled = Cancelled. Nothing has changed.
question-over = That choice is no longer open. Go back to the screen and press its button again.
screen-title = <b>{ $title }</b>
home-title = <b>{ $group }</b> – { $state }
home-about = Here you decide who may write in the group, and what I say there.
home-figures =
    👥 Seen in 30 days: { $seen }
    🔇 Muted now: { $muted }
    ⭐ On the allow list: { $allowed }
home-no-channels = It requires no channel yet.
home-requires = To write, people have to be in { $channels }.
section-channels = 📢 Channels
section-rules = 📏 Rules
section-notices = ✉️ Notices and texts
section-language = 🌐 Language
section-people = 👥 People
section-history = 📜 History
section-copies = 📋 Copy and export
section-off = 🔓 Switch off
section-on = 🛡 Switch on
about-rules = Whom I check, and what happens to those who miss a channel.
about-notices = What I write in the group, who sees it, and how long it stays.
about-languages = Which language members read. You read yours, whatever is set here.
value-now = Now: <b>{ $value }</b>. { $means }
switched-off = 🔓 Protection of { $group } is off. Everybody may write.
switched-on = 🛡 Protection of { $group } is on.
about-check-on-join = Whether I check people when they join the group, or when they first write.
means-check-on-join-on = Whoever misses a channel is muted on joining and told what to do.
means-check-on-join-off = Whoever misses a channel is muted with their first message.
about-mute-length = When a mute ends by itself. Joining the channels ends it at once.
means-mutes-last = If I were away, nobody would stay muted longer than { $time }.
about-on-unknown = What happens to a message while Telegram does not say whether its author is in the channels.
means-on-unknown-allow = It stays: nobody suffers from a fault of Telegram.
means-on-unknown-block = It is deleted, and its author is not muted.
about-channel-senders = Members can write in the name of a channel of theirs. I cannot see who they are.
means-channel-senders-block = Such messages are deleted, unless the channel is one of the required ones.
means-channel-senders-allow = Such messages stay. Whoever has a channel can write without joining yours.
about-check-edits = Whether I check people also when they edit a message.
means-check-edits-on = Nobody can turn an old message into an advertisement after leaving the channel.
means-check-edits-off = Edited messages stay, whoever wrote them.
about-join-requests = For groups that one has to ask to join.
means-join-requests-off = You decide on requests yourselves.
means-join-requests-auto = Whoever is in all channels is let in. Others are told what to join, and let in then.
about-dry-run = Practice: I watch and count, and touch nothing.
means-dry-run-on = Nobody is muted, and no message is deleted.
means-dry-run-off = What the rules say is done.
about-notice-lifetime = How long a notice stays in the group, unless its person joins before.
means-notices-last = A notice goes after { $time }.
means-notices-stay = A notice stays until its person has joined.
about-notice-style = Who sees the notice for somebody who misses a channel.
means-notice-style-public = The whole group sees it.
means-notice-style-private = Only the person sees it, where Telegram can do that. Who goes on gets it in the group.
about-service-messages = Telegram writes a line when somebody joins or leaves.
means-service-messages-on = I delete these lines.
means-service-messages-off = These lines stay.
about-command-cleanup = How long commands and my answers to them stay in the group.
means-commands-last = They go after { $time }.
means-commands-stay = They stay.
about-language = The language of notices and of everything else that members read.
means-language = Members read { $language }.

## Setting a group up

## The channels of a group

## The notice and its texts

## People in the control room

## History, log chat and copies

## Status and doubts

## Languages of people
